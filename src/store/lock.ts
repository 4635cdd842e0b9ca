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
  /** Resolves when the lock is let go, stolen, or was not to be had. */
  const request = async (options: LockOptions): Promise<'held' | 'not-held'> => {
    let held = false
    try {
      await locks.request(name, options, (lock) => {
        held = lock !== null
        return held ? hold() : undefined
      })
    } catch (error) {
      if (over) return 'held'
      if (!isAbort(error))
        claim.granted() // locks are refused here: as good as none
      else if (held) claim.lost()
    }
    return held ? 'held' : 'not-held'
  }
  const queue = async () => {
    if ((await request({ ifAvailable: true })) === 'held' || over) return
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
