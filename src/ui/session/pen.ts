import type { LetterId } from '../../model/letter'
import type { Claim, Grip, Store } from '../../store/store'
import type { Clock } from './clock'

/** How long (milliseconds) a tab that is asked for the pen may take before it is taken from it. */
export const patience = 1_000

/** The right to write one letter. One tab at a time has it; the others wait for it. */
export interface Pen {
  readonly holds: () => boolean
  /** Asks the tab that has it, and takes it when that tab does not answer. */
  readonly takeOver: () => void
  /** Hands it over, and waits for it again. */
  readonly pass: () => void
  readonly drop: () => void
}

/** Reaches for the pen of a letter, and tells `hand` what comes of it. */
export function reachForPen(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  id: LetterId,
  hand: Claim,
): Pen {
  let mine = false
  let grip: Grip | undefined
  let cancelSeizing = () => {}

  function reach(): void {
    grip = store.claim(id, {
      granted: () => {
        mine = true
        cancelSeizing()
        hand.granted()
      },
      waiting: hand.waiting,
      lost: () => {
        mine = false
        hand.lost()
      },
    })
  }
  function letGo(): void {
    mine = false
    cancelSeizing()
    grip?.release()
  }
  reach()

  return {
    holds: () => mine,
    takeOver: () => {
      if (mine) return
      store.ask(id)
      cancelSeizing()
      cancelSeizing = clock.after(patience, () => grip?.seize())
    },
    pass: () => {
      letGo()
      reach()
    },
    drop: letGo,
  }
}
