import type { LetterId } from '../../model/letter'
import type { Store } from '../../store/store'
import type { Clock } from './clock'

/** How long (milliseconds) a tab may take to hand the pen over when it is asked. */
const patience = 1_000

/** The right to write one letter. One tab at a time has it; the others wait for it. */
export interface Pen {
  readonly holds: () => boolean
  /** Asks the tab that has it. False when that tab does not answer. */
  readonly takeOver: () => Promise<boolean>
  /** Hands it over, and waits for it again. */
  readonly pass: () => void
  readonly drop: () => void
}

export interface Hand {
  /** This tab may write, and gets ready for that. */
  readonly granted: () => Promise<void>
  /** Another tab writes; `granted` follows when it lets go. */
  readonly waiting: () => void
}

/** Reaches for the pen of a letter, and tells `hand` what comes of it. */
export function reachForPen(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  id: LetterId,
  hand: Hand,
): Pen {
  let mine = false
  let release = () => {}
  let answered = () => {}

  function reach(): void {
    release = store.claim(id, {
      granted: () => {
        mine = true
        void hand.granted().then(() => answered())
      },
      waiting: hand.waiting,
    })
  }
  function letGo(): void {
    mine = false
    release()
  }
  reach()

  return {
    holds: () => mine,
    takeOver: () =>
      new Promise((resolve) => {
        if (mine) return resolve(true)
        const giveUp = clock.after(patience, () => resolve(false))
        answered = () => {
          giveUp()
          resolve(true)
        }
        store.ask(id)
      }),
    pass: () => {
      letGo()
      reach()
    },
    drop: letGo,
  }
}
