import type { LetterId } from '../model/letter'
import type { Claim, Grip } from './store'

/** The part of the Web Locks of a browser that is used. */
export type Locks = Pick<LockManager, 'request'>

/**
 * Asks to be the one writer of a letter among all tabs. The browser frees the lock when a tab closes or crashes.
 * Without Web Locks (browsers older than 2022) every tab is told that it is the writer; the revision of the stored
 * letter then still keeps one tab from writing over another.
 */
export function claimLetter(locks: Locks | undefined, id: LetterId, claim: Claim): Grip {
  if (!locks) {
    claim.granted()
    return { release: () => undefined, seize: () => undefined }
  }
  const name = `letter:${id}`
  const waiting = new AbortController()
  let over = false
  let letGo = () => {}

  const hold = () => {
    if (over) return undefined
    claim.granted()
    return new Promise<void>((resolve) => {
      letGo = resolve
    })
  }
  /** Tells, when it is over, whether this tab had the letter. */
  const request = async (options: LockOptions): Promise<boolean> => {
    let had = false
    try {
      await locks.request(name, options, (lock) => {
        had = lock !== null
        return had ? hold() : undefined
      })
    } catch (error) {
      if (had && !over) claim.lost()
      if (!had && !over && !isAbort(error)) {
        had = true
        claim.granted() // locks are refused here: as good as none
      }
    }
    return had
  }
  const queue = async () => {
    const had = await request({ ifAvailable: true })
    if (had || over) return
    claim.waiting()
    await request({ signal: waiting.signal })
  }
  void queue()

  return {
    release: () => {
      over = true
      waiting.abort()
      letGo()
    },
    seize: () => {
      waiting.abort()
      void request({ steal: true })
    },
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
