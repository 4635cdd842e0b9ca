import type { StoreProblem, StoreResult } from '../../store/store'
import type { Clock } from './clock'

/** A change is written at most this long after it was made. */
const saveDelay = 300
/** How long to wait after a write failed: doubled each time, up to the last. */
const firstRetry = 1_000
const lastRetry = 30_000

export type SaveState =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly why: StoreProblem }

export interface AutosaveParts {
  /** Writes what is on the screen now. */
  readonly write: () => Promise<StoreResult>
  readonly clock: Clock
  readonly onState: (state: SaveState) => void
}

export interface Autosave {
  /** Something changed that has to be written. */
  readonly changed: () => void
  /** Writes at once, and tells whether everything is stored. */
  readonly flush: () => Promise<boolean>
  /** Writes without waiting for a write that is under way: the page may be gone before it ends. */
  readonly hurry: () => void
  /** True while something on the screen is not stored. */
  readonly pending: () => boolean
  /** Writes no more. */
  readonly stop: () => void
}

/** Writes changes soon after they are made, one write behind the other, and tries again after trouble. */
export function autosave({ write, clock, onState }: AutosaveParts): Autosave {
  /** Counts changes; what is on the screen is stored when `stored` has caught up. */
  let made = 0
  let stored = 0
  let failures = 0
  let stopped = false
  let cancelTimer: (() => void) | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function writeLater(milliseconds: number): void {
    cancelTimer?.()
    cancelTimer = clock.after(milliseconds, () => {
      cancelTimer = undefined
      void enqueue()
    })
  }

  function enqueue(): Promise<unknown> {
    const written = queue.then(() => (stored === made ? undefined : writeNow()))
    queue = written.catch(() => undefined) // a bug is for whoever waits to hear of; the next write still gets its turn
    return written
  }

  async function writeNow(): Promise<void> {
    if (stopped) return
    const writing = made
    const result = await write().catch((bug) => {
      failed('failed')
      throw bug
    })
    if (stopped) return
    if (result.ok) {
      failures = 0
      stored = Math.max(stored, writing)
      const all = stored === made
      onState({ state: all ? 'saved' : 'saving' })
      if (!all && !cancelTimer) writeLater(saveDelay)
      return
    }
    failed(result.why)
  }

  function failed(why: StoreProblem): void {
    onState({ state: 'failed', why })
    if (why === 'newer')
      stop() // never write over what a newer app keeps
    else writeLater(Math.min(firstRetry * 2 ** failures, lastRetry))
    failures += 1
  }

  function stop(): void {
    stopped = true
    cancelTimer?.()
  }

  return {
    changed: () => {
      made += 1
      if (stopped || failures > 0) return // the words are on the screen and the next attempt is planned
      onState({ state: 'saving' })
      if (!cancelTimer) writeLater(saveDelay)
    },
    flush: async () => {
      do {
        cancelTimer?.()
        cancelTimer = undefined
        await enqueue()
      } while (stored !== made && failures === 0 && !stopped) // typed meanwhile
      return stored === made
    },
    hurry: () => {
      if (stored === made || stopped) return
      const hurried = writeNow()
      queue = Promise.allSettled([queue, hurried])
    },
    pending: () => stored !== made,
    stop,
  }
}
