import { type Correction, correctionKey } from './correction'
import { mergeCorrections } from './merge-corrections'
import { same } from './same'
import { type School, withBackup } from './school'
import type { Workspace } from './workspace'

/** What bringing records back does: to how many something happens, and to how many nothing. */
export interface Arrival {
  /** Only the file has them. */
  readonly fresh: number
  /** The file has them as they were changed later: those come, what stood here stays as an earlier version. */
  readonly newer: number
  /** What stands here was changed later: it stays. */
  readonly older: number
  readonly same: number
}

type Fate = keyof Arrival

const count = (fates: readonly Fate[]): Arrival => {
  const of = (fate: Fate) => fates.filter((one) => one === fate).length
  return { fresh: of('fresh'), newer: of('newer'), older: of('older'), same: of('same') }
}

interface Kept {
  readonly id: string
  readonly changed: string
}

function recordsArrival<T extends Kept>(present: readonly T[], brought: readonly T[]): Arrival {
  const here = new Map(present.map((record) => [record.id, record]))
  return count(
    brought.map(({ id, changed }): Fate => {
      const known = here.get(id)
      if (!known) return 'fresh'
      return known.changed === changed ? 'same' : known.changed < changed ? 'newer' : 'older'
    }),
  )
}

function correctionsArrival(present: readonly Correction[], brought: readonly Correction[]): Arrival {
  const here = new Map(present.map((one) => [correctionKey(one), one]))
  const after = new Map(mergeCorrections(present, brought).map((one) => [correctionKey(one), one]))
  return count(
    brought.map((one): Fate => {
      const known = here.get(correctionKey(one))
      if (!known) return 'fresh'
      if (same(known, one)) return 'same'
      return same(after.get(correctionKey(one)), one) ? 'newer' : 'older'
    }),
  )
}

/** How many facts of the school are filled in, and how many are replaced. */
function factsArrival(present: School, brought: School): Arrival {
  const after = withBackup(present, brought)
  const named = (kind: string, values: object) =>
    Object.entries(values).map(([id, value]: [string, unknown]) => [`${kind} ${id}`, value] as const)
  const of = ({ school, class: group, letters: _, pictures = {}, recognition: __, ...rest }: School) =>
    new Map<string, unknown>([
      ...named('school', school),
      ...named('class', group),
      ...named('picture', pictures),
      ...named('', rest),
    ])
  const [here, there, then] = [of(present), of(brought), of(after)]
  const changed = [...there.keys()].filter((key) => !same(here.get(key), then.get(key)))
  const fresh = changed.filter((key) => !here.has(key)).length
  return { fresh, newer: changed.length - fresh, older: 0, same: there.size - changed.length }
}

/** What bringing a file back will do, part by part. The store does the same. */
export interface RestorePreview {
  readonly letters: Arrival
  readonly packs: Arrival
  readonly classes: Arrival
  readonly corrections: Arrival
  readonly printed: Arrival
  readonly school: Arrival
}

export const restorePreview = (present: Workspace, brought: Workspace): RestorePreview => ({
  letters: recordsArrival(present.letters, brought.letters),
  packs: recordsArrival(present.packs, brought.packs),
  classes: recordsArrival(present.classes, brought.classes),
  corrections: correctionsArrival(present.corrections, brought.corrections),
  printed: recordsArrival(present.printed, brought.printed),
  school: factsArrival(present.school, brought.school),
})
