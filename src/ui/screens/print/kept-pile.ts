import type { LetterId } from '../../../model/letter'
import type { PilePlan } from '../../../model/pile-plan'
import type { PileFile, Store, StoreResult } from '../../../store/store'
import { partsOf } from './pile-parts'

/** How far a pile for some classes is. */
export type Pile =
  | { readonly state: 'reading' | 'none' }
  | {
      readonly state: 'making'
      readonly done: number
      readonly total: number
      /** Undefined until there is something to reckon with. */
      readonly secondsLeft?: number
    }
  /** `whole`: every part has its file. Otherwise it can go on where it stopped. */
  | {
      readonly state: 'made'
      readonly plan: PilePlan
      readonly files: readonly PileFile[]
      readonly whole: boolean
    }

/** A pile as far as it has files. */
export const madeOf = (plan: PilePlan, files: readonly PileFile[]): Pile => ({
  state: 'made',
  plan,
  files: files.toSorted((one, other) => one.part - other.part),
  whole: partsOf(plan).every((_, part) => files.some((file) => file.part === part)),
})

/** The last pile of a letter that is kept on this device. */
export async function readPile(store: Store, letter: LetterId): Promise<Pile> {
  const [plans, files] = await Promise.all([store.piles.list(), store.pileFiles.list()])
  const plan = (plans.ok ? plans.value : [])
    .filter((kept) => kept.letter.id === letter)
    .toSorted((one, other) => one.changed.localeCompare(other.changed))
    .at(-1)
  if (!plan) return { state: 'none' }
  return madeOf(plan, files.ok ? files.value.filter(({ pile }) => pile === plan.id) : [])
}

/** Asks to be the one tab that makes a pile; undefined when another one is at it. */
export const claimed = (store: Store, id: string) =>
  new Promise<(() => void) | undefined>((resolve) => {
    const letGo = store.claim(`pile ${id}`, {
      granted: () => queueMicrotask(() => resolve(letGo)),
      waiting: () => {
        letGo()
        resolve(undefined)
      },
    })
  })

/** Takes a pile away with its files, which have the names of children in them. */
export async function forgetPile(store: Store, { id }: PilePlan): Promise<StoreResult> {
  const files = await store.pileFiles.list()
  if (!files.ok) return files
  const gone = files.value.filter(({ pile }) => pile === id)
  const removed = await store.pileFiles.change({ remove: gone.map((file) => file.id) })
  return removed.ok ? store.piles.change({ remove: [id] }) : removed
}
