import fc from 'fast-check'
import { readingSkills } from '../../src/model/class-list'
import { correctionKey } from '../../src/model/correction'
import { translationReasons } from '../../src/model/print-record'
import { dayProblem, type OwnDay, withDay } from '../../src/model/school-days'
import type { Workspace } from '../../src/model/workspace'
import { anyCorrections } from './corrections'
import { anyLetter, anyValues } from './letters'
import { anyOwnDays } from './own-days'
import { colourPicture, greyPicture } from './pixels'

const id = fc.string({ minLength: 1, maxLength: 9 })
const ownPicture = fc.record({
  file: fc.string(),
  credit: fc.string(),
  pixels: fc.constantFrom(colourPicture, greyPicture),
})
const tally = fc.record({
  right: fc.nat(),
  wrong: fc.nat(),
  opposite: fc.nat(),
  unknown: fc.nat(),
  empty: fc.nat(),
})

/** What passes the gate, in the order in which it is kept. */
const ownDays = anyOwnDays({
  pictures: ['zwemmen', 'bos'],
  from: fc.nat({ max: 300 }),
  length: fc.nat({ max: 20 }),
}).map((days) => days.filter((day) => dayProblem(day) === undefined).reduce<readonly OwnDay[]>(withDay, []))

const instant = fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
const child = fc.record(
  {
    id,
    name: id,
    reads: id,
    listens: id,
    canRead: fc.constantFrom(...readingSkills),
    contacts: fc.array(fc.record({ label: fc.string(), language: id }), { maxLength: 2 }),
    interpreter: fc.boolean(),
    copies: fc.nat({ max: 9 }),
    since: fc.constant('2025-09-01'),
  },
  { requiredKeys: ['id', 'name', 'reads', 'canRead', 'contacts', 'interpreter', 'copies'] },
)
const classList = fc.record({
  id,
  name: fc.string(),
  schoolYear: fc.integer({ min: 2020, max: 2099 }),
  children: fc.array(child, { maxLength: 4 }),
  changed: instant,
})
const pack = fc.record({
  id,
  name: fc.string(),
  parts: fc.array(
    fc.record({
      id,
      moment: fc.constantFrom('start' as const, 'week-3' as const),
      content: fc.oneof(
        anyLetter.map((letter) => ({ kind: 'letter' as const, letter })),
        fc.constantFrom({ kind: 'contacts' as const }, { kind: 'calendar' as const, schoolYear: 2026 }),
      ),
    }),
    { maxLength: 3 },
  ),
  changed: instant,
})
const printRecord = fc.record({
  id,
  on: fc.constant('2026-11-22'),
  template: id,
  language: id,
  families: fc.nat(),
  reason: fc.constantFrom(...translationReasons),
  changed: instant,
})
const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: (record) => record.id, maxLength: 3 })

/** Any workspace that the types allow. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc.record({
  letters: fc.uniqueArray(anyLetter, { selector: ({ id }) => id, maxLength: 6 }),
  corrections: anyCorrections,
  classes: unique(classList),
  packs: unique(pack),
  printed: unique(printRecord),
  school: fc.record(
    {
      school: anyValues,
      class: anyValues,
      letters: fc.dictionary(fc.string({ minLength: 1 }), anyValues, { maxKeys: 3 }),
      logo: fc.constantFrom(colourPicture, greyPicture),
      days: ownDays,
      groups: fc.array(fc.record({ name: fc.string(), teacher: fc.string() }), { maxLength: 3 }),
      pictures: fc.dictionary(id, ownPicture, { maxKeys: 2 }),
      recognition: fc.dictionary(id, tally, { maxKeys: 2 }),
    },
    { requiredKeys: ['school', 'class', 'letters'] },
  ),
  languages: fc.array(fc.string(), { maxLength: 4 }),
})

/** The letters of a workspace by id: letters of the same moment have no order, nor have corrections. */
export const byId = ({ letters, corrections, classes, packs, printed, ...rest }: Workspace) => ({
  ...rest,
  shelves: [classes, packs, printed].map((shelf) => new Map(shelf.map((one) => [one.id, one]))),
  corrections: new Map(corrections.map((one) => [correctionKey(one), one])),
  letters: new Map(letters.map((one) => [one.id, one])),
})

/** What JSON can say: no `__proto__`, and numbers that are numbers. */
function sayable(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : 0
  if (Array.isArray(value)) return value.map(sayable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) => (key === '__proto__' ? [] : [[key, sayable(inside)]])),
  )
}

const numbered = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
  records.map((record, index) => ({ ...record, id: `nummer-${index}` }))

/** Any workspace as the app itself makes them: with ids of ours, and nothing that a file cannot say. */
export const anyOwnWorkspace: fc.Arbitrary<Workspace> = anyWorkspace.map((workspace) => {
  const { school, letters, packs, classes, printed, ...rest } = sayable(workspace) as Workspace
  const pictures = Object.entries(school.pictures ?? {}).map(([, picture], index) => [
    `picto-${index}`,
    picture,
  ])
  return {
    ...rest,
    letters: numbered(letters).map((letter) => ({ ...letter, template: 'uitstap' })),
    packs: numbered(packs).map((pack) => ({ ...pack, parts: numbered(pack.parts) })),
    classes: numbered(classes).map((list) => ({ ...list, children: numbered(list.children) })),
    printed: numbered(printed),
    school: { ...school, ...(school.pictures && { pictures: Object.fromEntries(pictures) }) },
  }
})
