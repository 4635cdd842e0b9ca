import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadLanguageNames } from '../../src/catalogue/language-names'
import { languages } from '../../src/catalogue/languages'
import { readClassFile } from '../../src/files/class-list/read'
import { type Child, type ClassList, readingSkills } from '../../src/model/class-list'
import { finish } from '../../src/model/class-list-import/finish'
import { noAnswers } from '../../src/model/class-list-import/proposal'
import { propose } from '../../src/model/class-list-import/propose'
import { plain } from '../../src/model/class-list-import/table'
import { csvOf, tableOf, xlsxOf } from '../support/class-list-files'

const knowledge = await loadLanguageNames()
const runs = { numRuns: 200 }

const code = fc.constantFrom(...languages.map((language) => language.code))
const word = fc
  .tuple(fc.stringMatching(/^[A-ZÀÉÖØŁŞ]$/), fc.stringMatching(/^[a-zàéöøłşıçğ'’-]{2,14}$/))
  .map(([first, rest]) => (first + rest).normalize('NFC'))
const name = fc.oneof(word, fc.integer({ min: 1, max: 40 }).map(String))
const label = fc.constantFrom('mama', 'papa', 'oma', 'voogd')
const contacts = fc.array(fc.record({ label, language: code }), { maxLength: 2 })
const day = fc.constantFrom('2024-09-01', '2026-02-28', '2025-12-31')

const child: fc.Arbitrary<Child> = fc
  .record({
    id: fc.uuid(),
    name,
    reads: code,
    listens: fc.option(code, { nil: undefined }),
    canRead: fc.constantFrom(...readingSkills),
    contacts,
    interpreter: fc.boolean(),
    copies: fc.integer({ min: 1, max: 20 }),
    since: day,
  })
  .map(({ listens, ...rest }) => ({ ...rest, ...(listens && listens !== rest.reads && { listens }) }))

const list = (className: string) =>
  fc.uniqueArray(child, { selector: (one) => plain(one.name), minLength: 1, maxLength: 30 }).map(
    (children): ClassList => ({
      id: className,
      name: className,
      schoolYear: 2026,
      children,
      changed: '2026-11-22T00:00:00Z',
    }),
  )

const lists = fc.tuple(list('1A'), list('3B'))

/** What a file makes of lists, without what each reading makes anew. */
function read(bytes: Uint8Array) {
  const found = readClassFile(bytes, 'lijst')
  if (!found.ok) throw new Error(found.why)
  const [table] = found.value
  if (!table) throw new Error('no table')
  const proposal = propose(table, noAnswers, knowledge)
  expect([proposal.questions, proposal.refused]).toEqual([[], []])
  const finished = finish(proposal.classes, {
    schoolYear: 2026,
    present: [],
    today: '2026-11-22',
    now: '',
    newId: () => '',
  })
  return finished.map((one) => [one.name, one.children.map(bare)] as const)
}

const bare = ({ id: _, ...rest }: Child) => rest
const bareLists = (all: readonly ClassList[]) => all.map((one) => [one.name, one.children.map(bare)] as const)

it('any class lists come back from a CSV file as they were', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(';', ',', '\t', '|'), (all, delimiter) => {
      expect(read(csvOf(tableOf(all), delimiter))).toEqual(bareLists(all))
    }),
    runs,
  )
})

it('any class lists come back from an Excel file as they were', () => {
  fc.assert(
    fc.property(lists, (all) => {
      expect(read(xlsxOf(tableOf(all)))).toEqual(bareLists(all))
    }),
    runs,
  )
})

it('a name of a person never decides a language', () => {
  fc.assert(
    fc.property(lists, fc.infiniteStream(word), ([one], names) => {
      const renamed = {
        ...one,
        children: one.children.map((each, at) => ({ ...each, name: `${names.next().value}${at}` })),
      }
      const readsOf = (all: readonly ClassList[]) =>
        read(csvOf(tableOf(all), ';')).map(([, children]) => children.map(({ reads }) => reads))
      expect(readsOf([renamed])).toEqual(readsOf([one]))
    }),
    { numRuns: 50 },
  )
})

it('a column with a nationality, a surname or an address leaves no trace in what is kept', () => {
  const header = fc.constantFrom(
    'Nationaliteit',
    'Achternaam',
    'Adres',
    'Gsm moeder',
    'Geboortedatum',
    'Geboorteland',
  )
  fc.assert(
    fc.property(list('1A'), header, fc.nat({ max: 12 }), (one, title, place) => {
      const rows = tableOf([one]).map((row, at) => row.toSpliced(place, 0, at === 0 ? title : `Geheim${at}`))
      expect(JSON.stringify(read(csvOf(rows, ';')))).not.toContain('Geheim')
    }),
    { numRuns: 100 },
  )
})

it('every row of a list becomes a child, is kept out with a reason, or waits for an answer', () => {
  const cell = fc.oneof(
    fc.constant(''),
    word,
    fc.string({ maxLength: 60 }),
    code,
    fc.constantFrom('Koerdisch', 'x', '=A1', 'Totaal'),
  )
  const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 30 })
  fc.assert(
    fc.property(table, (rows) => {
      const found = readClassFile(csvOf([['Voornaam', 'Taal', 'Kan lezen', 'Aantal'], ...rows], ';'), 'x')
      if (!found.ok || !found.value[0]) throw new Error('not read')
      const { classes, refused, waiting } = propose(found.value[0], noAnswers, knowledge)
      const children = classes.reduce((sum, one) => sum + one.children.length, 0)
      expect(children + refused.length + waiting).toBe(found.value[0].rows.length - 1)
    }),
    { ...runs, examples: [[[['', '', '', '']]]] },
  )
})

it('any bytes at all are read or refused, and never break the reader', () => {
  const starts = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xd0, 0xcf, 0x11, 0xe0], [0x3c, 0x3f])
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      expect(readClassFile(Uint8Array.from([...start, ...rest]), 'x')).toHaveProperty('ok')
    }),
    { numRuns: 500 },
  )
})

it('a workbook with some bytes changed is read or refused, and never breaks the reader', () => {
  const good = xlsxOf([
    ['Voornaam', 'Taal'],
    ['Emma', 'nl'],
    ['Adam', 'ar'],
  ])
  const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 12 }),
      fc.nat({ max: good.length }),
      (changes, end) => {
        const bad = good.slice(0, Math.max(end, 4))
        for (const [at, byte] of changes) if (at < bad.length) bad[at] = byte
        expect(readClassFile(bad, 'x')).toHaveProperty('ok')
      },
    ),
    { numRuns: 500 },
  )
})
