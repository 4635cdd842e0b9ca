import type { LetterId } from '../model/letter'
import type { Claim } from './store'

/** The part of the Web Locks of a browser that is used. */
export type Locks = Pick<LockManager, 'request'>

/**
 * Asks to be the one writer of a letter among all tabs. The browser frees the lock when a tab closes or crashes. A
 * browser without Web Locks (older than 2022) makes every tab the writer; what one then writes over is kept as a version.
 * @returns gives the letter up, or stops waiting for it.
 */
export function claimLetter(locks: Locks | undefined, id: LetterId, claim: Claim): () => void {
  if (!locks) {
    claim.granted()
    return () => undefined
  }
  const name = `letter:${id}`
  const over = new AbortController()
  let letGo = () => {}

  /** Holds the letter until it is let go. */
  const hold = () => {
    if (over.signal.aborted) return undefined
    claim.granted()
    return new Promise<void>((resolve) => {
      letGo = resolve
    })
  }
  const ask = async () => {
    let free = false
    await locks.request(name, { ifAvailable: true }, (lock) => {
      free = lock !== null
      return free ? hold() : undefined
    })
    if (free || over.signal.aborted) return
    claim.waiting()
    await locks.request(name, { signal: over.signal }, hold)
  }
  ask().catch(() => {
    if (!over.signal.aborted) claim.granted() // locks are refused here: as good as none
  })
  return () => {
    over.abort()
    letGo()
  }
}
