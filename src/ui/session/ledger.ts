import { stepChanges } from '../../model/history'
import type { Store, StoredLetter, StoreResult } from '../../store/store'
import { versionInterval } from '../../store/versions'
import type { Clock } from './clock'

/** What this tab knows to be stored of one letter, so that only what changed is written. */
export interface Ledger {
  /** True once something was read or stored. */
  readonly started: () => boolean
  readonly note: (stored: StoredLetter) => void
  /** Stores a value after what is known. Now and then the value before it is kept as a version. */
  readonly write: (value: StoredLetter) => Promise<StoreResult>
}

/** @param keptAt when the last version was kept, in milliseconds since 1970; undefined when it is time for one. */
export function openLedger({ letters }: Store, clock: Clock, keptAt: number | undefined): Ledger {
  let stored: StoredLetter | undefined
  /** The revision that was last sent to the store, or read from it. */
  let sent: number | undefined
  let versionKept = keptAt ?? Number.NEGATIVE_INFINITY

  return {
    started: () => stored !== undefined,
    note: (found) => {
      stored = found
      sent = found.letter.revision
    },
    write: async ({ letter, history }) => {
      const now = clock.now()
      const keep = Math.abs(now - versionKept) >= versionInterval ? stored?.letter : undefined
      const changes = stepChanges(stored?.history, history)
      const base = sent
      sent = letter.revision
      const result = await letters.save({ letter, history, changes, base, keep })
      if (result.ok) {
        stored = { letter, history }
        if (keep) versionKept = now
      } else sent = stored?.letter.revision
      return result
    },
  }
}
