import type { SharedRecord, sharedParts } from '../../files/folder/record-file'
import { type Correction, correctionKey } from '../../model/correction'
import type { Letter } from '../../model/letter'
import { mergeCorrections } from '../../model/merge-corrections'
import { namedChildren } from '../../model/named-children'
import type { Pack } from '../../model/pack'
import { same } from '../../model/same'
import type { School } from '../../model/school'
import { withDay } from '../../model/school-days'
import type { Workspace } from '../../model/workspace'
import type { WorkspaceChange } from '../../model/workspace-change'
import { isCorrection, isLetter, schoolOf } from '../../store/gate'
import { isPack } from '../../store/gate-records'

/** What a school shares of itself. What a teacher's class or last letters remember stays with that teacher. */
const factsOf = ({ school, days = [], pictures = {}, logo, groups, policy }: School) => ({
  ...Object.fromEntries(Object.entries(school).map(([slot, value]) => [`school:${slot}`, value])),
  ...Object.fromEntries(days.map((day) => [`day:${day.id}`, day])),
  ...Object.fromEntries(
    Object.entries(pictures).map(([concept, picture]) => [`picture:${concept}`, picture]),
  ),
  ...(logo && { logo }),
  ...(groups && { groups }),
  ...(policy && { policy }),
})

/** One fact as the part of a school that it is. */
function partOf(id: string, value: unknown): Readonly<Record<string, unknown>> {
  const [kind, name] = id.split(/:(.*)/s)
  if (kind === 'school' && name) return { school: { [name]: value } }
  if (kind === 'picture' && name) return { pictures: { [name]: value } }
  if (kind === 'day' && name) return { days: [value] }
  return ['logo', 'groups', 'policy'].includes(id) ? { [id]: value } : {}
}

/** A fact as the gate lets it in; undefined when it does not. */
function fact(id: string, value: unknown): unknown {
  const facts: Readonly<Record<string, unknown>> = factsOf(schoolOf(partOf(id, value)))
  return Object.hasOwn(facts, id) ? facts[id] : undefined
}

const inOrder = (corrections: readonly Correction[]) =>
  [...corrections].sort((one, other) => (correctionKey(one) < correctionKey(other) ? -1 : 1))

const areCorrections = (value: unknown): value is readonly Correction[] =>
  Array.isArray(value) && value.every(isCorrection)

/**
 * What of a device goes into a shared folder: no class lists, no account of prints, not the example, and nothing in which
 * a child is named.
 */
export function recordsOf(workspace: Workspace): readonly SharedRecord[] {
  const { letters, packs, school } = workspace
  const named = namedChildren(workspace)
  const corrections = workspace.corrections.filter(({ phrase }) => !named.inPhrase(phrase))
  const languages = [...new Set(corrections.map(({ language }) => language))]
  return [
    ...letters
      .filter((letter) => !letter.sample && !named.inLetter(letter))
      .map((value): SharedRecord => ({ part: 'letters', id: value.id, value })),
    ...packs
      .filter((pack) => !named.inPack(pack))
      .map((value): SharedRecord => ({ part: 'packs', id: value.id, value })),
    ...Object.entries(factsOf(school)).map(([id, value]): SharedRecord => ({ part: 'facts', id, value })),
    ...languages.map(
      (id): SharedRecord => ({
        part: 'corrections',
        id,
        value: inOrder(corrections.filter(({ language }) => language === id)),
      }),
    ),
  ]
}

/** Whether a record from outside is one that this device may take. */
export function isWhole({ part, id, value }: SharedRecord): boolean {
  if (part === 'letters') return isLetter(value) && value.id === id
  if (part === 'packs') return isPack(value) && value.id === id
  if (part === 'corrections') return areCorrections(value) && value.every(({ language }) => language === id)
  return same(fact(id, value), value)
}

/** What people on both sides found of translations. */
export function merged(here: SharedRecord, there: SharedRecord): SharedRecord {
  if (!areCorrections(here.value) || !areCorrections(there.value)) return here
  return { ...here, value: inOrder(mergeCorrections(here.value, there.value)) }
}

export const withId = (record: SharedRecord, id: string): SharedRecord => ({
  ...record,
  id,
  value: { ...Object(record.value), id },
})

function withFact(known: School, { id, value }: SharedRecord): School {
  const { school, class: _, letters: __, pictures, days, ...rest } = schoolOf(partOf(id, value))
  return {
    ...known,
    ...rest,
    school: { ...known.school, ...school },
    ...(pictures && { pictures: { ...known.pictures, ...pictures } }),
    ...(days && { days: days.reduce(withDay, known.days ?? []) }),
  }
}

/** The change that puts records of a folder on this device. */
export function changeFor(records: readonly SharedRecord[], present: Workspace): WorkspaceChange {
  const of = <T>(part: (typeof sharedParts)[number], is: (value: unknown) => value is T) =>
    records.flatMap((record) => (record.part === part && is(record.value) ? [record.value] : []))
  const here = new Map(present.letters.map((letter) => [letter.id, letter]))
  const letters: readonly Letter[] = of('letters', isLetter).map((letter) => {
    // A tab that shows it must see that this is newer.
    const revision = Math.max(letter.revision, (here.get(letter.id)?.revision ?? -1) + 1)
    return { ...letter, revision }
  })
  const packs: readonly Pack[] = of('packs', isPack)
  const corrections = of('corrections', areCorrections).flat()
  const facts = records.filter(({ part }) => part === 'facts')
  return {
    ...(letters.length > 0 && { letters: { put: letters, remove: [] } }),
    ...(packs.length > 0 && { packs: { put: packs, remove: [] } }),
    ...(corrections.length > 0 && { corrections: { put: corrections, remove: [] } }),
    ...(facts.length > 0 && { school: facts.reduce(withFact, present.school) }),
  }
}
