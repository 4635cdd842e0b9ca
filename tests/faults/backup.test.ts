import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingSkills } from '../../src/model/class-list'
import { correctionKey } from '../../src/model/correction'
import { translationReasons } from '../../src/model/print-record'
import type { Workspace } from '../../src/model/workspace'
import { openStore } from '../../src/store/open'
import { anyCorrections } from '../support/corrections'
import { testHost } from '../support/host'
import { aLetter, anyLetter, anyValues, going } from '../support/letters'
import { colourPicture, greyPicture } from '../support/pixels'

const done = { ok: true, value: undefined }

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

const anyWorkspace: fc.Arbitrary<Workspace> = fc.record({
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
      groups: fc.array(fc.record({ name: fc.string(), teacher: fc.string() }), { maxLength: 3 }),
      pictures: fc.dictionary(id, ownPicture, { maxKeys: 2 }),
      recognition: fc.dictionary(id, tally, { maxKeys: 2 }),
    },
    { requiredKeys: ['school', 'class', 'letters'] },
  ),
  languages: fc.array(fc.string(), { maxLength: 4 }),
})

/** The letters of a workspace by id: letters of the same moment have no order, nor have corrections. */
const byId = ({ letters, corrections, classes, packs, printed, ...rest }: Workspace) => ({
  ...rest,
  shelves: [classes, packs, printed].map((shelf) => new Map(shelf.map((one) => [one.id, one]))),
  corrections: new Map(corrections.map((one) => [correctionKey(one), one])),
  letters: new Map(letters.map((one) => [one.id, one])),
})

describe.each(['device', 'memory'] as const)('F22: a backup on/in %s', (kind) => {
  const host = () => (kind === 'device' ? testHost() : testHost({ indexedDB: undefined }))

  it('holds everything: after a wipe it brings all of it back', async () => {
    const store = await openStore(host())
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async (workspace) => {
        expect(await store.bringBack(workspace)).toEqual(done)
        const backup = await store.backup()
        expect(await store.erase()).toEqual(done)
        expect(await store.backup()).toMatchObject({ value: { letters: [], corrections: [], languages: [] } })
        expect(backup.ok && (await store.bringBack(backup.value))).toEqual(done)
        const again = await store.backup()
        expect(again.ok && byId(again.value)).toEqual(byId(workspace))
        await store.erase()
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('never takes newer words away: they stand, and the older ones are a version', async () => {
    const store = await openStore(host())
    const old = aLetter()
    const young = { ...going('Zoo')(old), changed: '2026-11-24T10:00:00.000Z', revision: 4 }
    await store.letters.add([young])
    const workspace = {
      letters: [old],
      corrections: [],
      classes: [],
      packs: [],
      printed: [],
      school: { school: {}, class: {}, letters: {} },
      languages: [],
    }
    expect(await store.bringBack(workspace)).toEqual(done)
    expect(await store.letters.list()).toEqual({ ok: true, value: [young] })
    expect(await store.letters.versions(old.id)).toMatchObject({ value: [{ letter: old }] })
  })

  it('brings newer words in, and the words they replace are a version', async () => {
    const store = await openStore(host())
    const old = aLetter({ revision: 9 })
    const young = { ...going('Zoo')(old), changed: '2026-11-24T10:00:00.000Z', revision: 2 }
    await store.letters.add([old])
    const workspace = {
      letters: [young],
      corrections: [],
      classes: [],
      packs: [],
      printed: [],
      school: { school: {}, class: {}, letters: {} },
      languages: [],
    }
    expect(await store.bringBack(workspace)).toEqual(done)
    expect(await store.letters.list()).toEqual({ ok: true, value: [{ ...young, revision: 10 }] })
    expect(await store.letters.versions(old.id)).toMatchObject({ value: [{ letter: old }] })
  })
})
