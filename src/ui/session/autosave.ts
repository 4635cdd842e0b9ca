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
    queue = queue.then(() => (stored === made ? undefined : writeNow()))
    return queue
  }

  async function writeNow(): Promise<void> {
    if (stopped) return
    const writing = made
    const result = await write()
    if (stopped) return
    if (result.ok) {
      failures = 0
      stored = Math.max(stored, writing)
      const all = stored === made
      onState({ state: all ? 'saved' : 'saving' })
      if (!all && !cancelTimer) writeLater(saveDelay)
      return
    }
    onState({ state: 'failed', why: result.why })
    if (result.why === 'newer') return stop() // never write over what a newer app keeps
    writeLater(Math.min(firstRetry * 2 ** failures, lastRetry))
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
      cancelTimer?.()
      cancelTimer = undefined
      await enqueue()
      return stored === made
    },
    hurry: () => {
      if (stored === made || stopped) return
      const hurried = writeNow()
      queue = Promise.all([queue, hurried])
    },
    pending: () => stored !== made,
    stop,
  }
}
