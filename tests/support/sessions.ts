import { openStore, type StoreHost } from '../../src/store/open'
import { createSession, type Session, type SessionState } from '../../src/ui/session'
import { type BrittleStore, brittle } from './brittle-store'
import { type HandClock, handClock } from './clock'
import { testHost } from './host'

/** One tab of a browser: a store, a clock and a session. */
export interface TestTab {
  readonly store: BrittleStore
  readonly session: Session
  readonly clock: HandClock
  /** The session as it is now. */
  readonly now: () => SessionState
  /** Ends the tab without a word, as a crash does: its locks are freed, nothing is stored. */
  readonly crash: () => void
}

/** Opens a tab in the browser of `host`. */
export async function openTab(
  host: StoreHost = testHost(),
  clock: HandClock = handClock(),
): Promise<TestTab> {
  const held = new Set<() => void>()
  const real = await openStore(host)
  const store = brittle({
    ...real,
    claim: (id, claim) => {
      const release = real.claim(id, claim)
      held.add(release)
      return release
    },
  })
  const session = createSession({ store, clock })
  return {
    store,
    session,
    clock,
    now: () => session.getState(),
    crash: () => {
      real.close()
      for (const release of held) release()
    },
  }
}
