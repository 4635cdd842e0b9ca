import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../../../../src/catalogue/languages'
import { withoutIsolates } from '../../../../../src/compose/text'
import type { PilePlan } from '../../../../../src/model/pile-plan'
import { coverSheet } from '../../../../../src/ui/screens/print/cover-sheet'
import { copiesOf, familiesOf, partsOf, pileJob } from '../../../../../src/ui/screens/print/pile-parts'
import type { Translate } from '../../../../../src/ui/words'
import words from '../../../../../src/ui/words/merge/nl.json'
import { aChild, aClass, classOf24 } from '../../../../support/class-lists'
import { aLetter } from '../../../../support/letters'

const plan = (change: Partial<PilePlan> = {}): PilePlan => ({
  id: 'stapel',
  letter: aLetter({ values: { klas: '3A', leerkracht: 'juf Anke' } }),
  title: 'Uitstap (1 dag)',
  lists: [classOf24()],
  languages: languages.map(({ code }) => code),
  order: 'class',
  names: true,
  bothSides: true,
  cover: true,
  inkSaver: false,
  reason: 'integratie',
  changed: '2026-11-24T08:00:00.000Z',
  ...change,
})
const school = ['1A', '1B', '2A', '2B', '3A', '3B'].map((name) => classOf24(name))

describe('the files of a pile', () => {
  it('are named after the letter and the classes, never after a child', () => {
    expect(partsOf(plan()).map(({ name }) => name)).toEqual(['Uitstap-1-dag-3A'])
    expect(partsOf(plan({ lists: school })).map(({ name }) => name)).toEqual([
      'Uitstap-1-dag-1-van-2-1A-1B-2A-2B',
      'Uitstap-1-dag-2-van-2-3A-3B',
    ])
  })

  it('are only those that are left, with a cover sheet on the first', () => {
    const cover = { language: languages[0], title: '', lead: [], columns: [], rows: [], end: [] } as never
    const whole = pileJob(plan({ lists: school }), () => false, cover)
    expect(whole.parts.map((part) => part.cover)).toEqual([cover, undefined])
    const rest = pileJob(plan({ lists: school }), (part) => part === 0, cover)
    expect(rest.parts).toEqual(whole.parts.slice(1))
  })

  it('have each class and its own teacher on the letters, and names only when asked', () => {
    const lists = [aClass('3A', [aChild('Noah')]), aClass('3B', [aChild('Lina')], { teacher: 'meester Jan' })]
    const copies = (names: boolean) =>
      pileJob(plan({ lists, names }), () => false, undefined).parts[0]?.copies
    expect(
      copies(true)?.map(({ letter, recipient }) => [letter.values['leerkracht'], recipient?.child]),
    ).toEqual([
      ['juf Anke', 'Noah'],
      ['meester Jan', 'Lina'],
    ])
    expect(copies(false)?.every(({ recipient }) => recipient === undefined)).toBe(true)
  })
})

describe('the account of a pile', () => {
  it('counts a family once for each translation it gets', () => {
    const both = (one: string, other: string) => [
      { label: 'mama', language: one },
      { label: 'papa', language: other },
    ]
    const lists = [
      aClass('1A', [
        aChild('Nour', { contacts: both('ar', 'ar') }),
        aChild('Bohdan', { contacts: both('uk', 'nl') }),
      ]),
    ]
    expect(familiesOf(plan({ lists }))).toEqual(
      new Map([
        ['ar', 1],
        ['uk', 1],
      ]),
    )
  })
})

describe('the cover sheet', () => {
  const dutch = languageOf('nl')
  const t = ((key: string, values: Readonly<Record<string, string | number>> = {}) => {
    const found: Readonly<Record<string, string>> = words
    const text = found[key] ?? found[`${key}_${values['count'] === 1 ? 'one' : 'other'}`] ?? key
    return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(values[slot]))
  }) as Translate

  it('counts the letters of each class by language, names who wants an interpreter, and counts with whom to talk', () => {
    if (!dutch) throw new Error('no Dutch')
    const sheet = coverSheet(plan(), { t, language: dutch, nameOf: (code) => `taal ${code}` })
    const said = sheet.rows.map((cells) =>
      cells.map(({ text }) => withoutIsolates(text).replaceAll('\u00a0', ' ')),
    )
    expect(said).toEqual([
      [
        '3A',
        '10 Nederlands, 4 العربية, 1 Français, 3 Türkçe, 2 Русский, 2 Українська, 1 پښتو, 2 ትግርኛ',
        '25',
        'Gulalai',
        '2',
      ],
    ])
    expect(sheet.lead[0]).toBe('25 brieven voor 24 kinderen.')
    expect(sheet.end[0]).toContain('taal zgh (1)')
    expect(copiesOf(plan())).toHaveLength(25)
  })

  it('adds the classes up, and has no empty cell', () => {
    if (!dutch) throw new Error('no Dutch')
    const lists = [...school, aClass('', [])]
    const { rows, columns } = coverSheet(plan({ lists }), { t, language: dutch, nameOf: String })
    expect(rows).toHaveLength(lists.length + 1)
    expect(rows.at(-1)?.[2]?.text).toBe('150')
    for (const cells of rows) {
      expect(cells).toHaveLength(columns.length)
      expect(cells.every(({ text }) => text !== '')).toBe(true)
    }
  })
})
