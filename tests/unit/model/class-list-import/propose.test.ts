import { describe, expect, it } from 'vitest'
import { loadLanguageNames } from '../../../../src/catalogue/language-names'
import { finish } from '../../../../src/model/class-list-import/finish'
import { type Answers, leaveOut, noAnswers } from '../../../../src/model/class-list-import/proposal'
import { propose } from '../../../../src/model/class-list-import/propose'
import { areAlike, proposeAll } from '../../../../src/model/class-list-import/propose-all'
import type { Table } from '../../../../src/model/class-list-import/table'

const knowledge = await loadLanguageNames()

function table(text: string, name = 'Blad1'): Table {
  const rows = text.split('\n').flatMap((line, at) => {
    const cells = line.split(';').map((cell) => cell.trim())
    return cells.some(Boolean) ? [{ number: at + 1, cells }] : []
  })
  return { name, rows, errors: 0, formulas: 0 }
}
const proposed = (text: string, answers: Partial<Answers> = {}, name?: string) =>
  propose(table(text, name), { ...noAnswers, ...answers }, knowledge)
const children = (text: string, answers?: Partial<Answers>) =>
  proposed(text, answers).classes.flatMap((one) => one.children)
const answered = (...answers: readonly (readonly [string, string])[]) => ({ languages: new Map(answers) })

describe('columns', () => {
  it('are known by their headers in Dutch, French and English', () => {
    for (const header of [
      'Voornaam;Klas;Thuistaal;Tolk',
      'Prénom;Classe;Langue;Interprète',
      'First name;Class;Language;Interpreter',
    ])
      expect(proposed(`${header}\nEmma;3A;Frans;ja`).columns.map(({ role }) => role)).toEqual([
        'name',
        'class',
        'reads',
        'interpreter',
      ])
  })
  it('are known by what stands in them where nothing names them', () => {
    const { columns } = proposed('Emma;3A;Frans\nAdam;3A;Arabisch\nElif;3A;Turks')
    expect(columns.map(({ role }) => role)).toEqual(['name', 'class', 'reads'])
  })
  it('of nationality, surname, birthday and address are never kept, whatever is chosen', () => {
    const { columns } = proposed('Achternaam;Voornaam;Nationaliteit;Taal\nX;Emma;Frans;Turks', {
      roles: new Map([[2, 'reads']]),
    })
    expect(columns.map(({ role }) => role)).toEqual(['private', 'name', 'private', 'reads'])
  })
  it('under words that we do not know are shown to a person, who can choose', () => {
    const list = 'Wie;Spraak\nEmma;Frans\nAdam;Turks'
    expect(proposed(list)).toMatchObject({ isUnclear: true, refused: [], questions: [] })
    const roles = new Map([
      [0, 'name'],
      [1, 'reads'],
    ] as const)
    expect(children(list, { roles }).map(({ name, reads }) => [name, reads])).toEqual([
      ['Emma', 'fr'],
      ['Adam', 'tr'],
    ])
  })
  it('tell reading from talking when a list has both languages', () => {
    expect(children('Voornaam;Thuistaal;Leestaal\nAdam;Arabisch;Frans')[0]).toMatchObject({
      reads: 'fr',
      listens: 'ar',
    })
  })
  it('with the names of parents are dropped; mama and papa stay', () => {
    const [child] = children('Voornaam;Taal;Contact 1;Taal contact 1\nAdam;Frans;Fatima El Amrani;Arabisch')
    expect(child?.contacts).toEqual([{ label: 'contact 1', language: 'ar' }])
    const [other] = children('Voornaam;Taal;1e contact;2e contact\nAdam;Frans;mama: Arabisch;papa (Frans)')
    expect(other?.contacts).toEqual([
      { label: 'mama', language: 'ar' },
      { label: 'papa', language: 'fr' },
    ])
  })
  it('give the first contact the language of the letter when only the second is told', () => {
    const [child] = children('Voornaam;Thuistaal;Taal vader\nAdam;Arabisch;Frans')
    expect(child?.contacts).toEqual([
      { label: 'contact 1', language: 'ar' },
      { label: 'papa', language: 'fr' },
    ])
  })
})

describe('questions', () => {
  it('are asked once for a whole list, however it is written', () => {
    const { questions, waiting } = proposed('Voornaam;Taal\nA;Koerdisch\nB;koerdisch \nC;KOERDISCH\nD;Frans')
    expect(questions).toHaveLength(1)
    expect(questions[0]).toMatchObject({ why: 'several', options: ['kmr', 'ckb'], rows: 3 })
    expect(waiting).toBe(3)
  })
  it('about a language without letters need no answer: then it is Dutch with pictograms', () => {
    const list = 'Voornaam;Taal\nMilan;Servisch'
    expect(proposed(list).questions[0]).toMatchObject({ why: 'letterless', answer: 'sr' })
    expect(children(list)[0]?.reads).toBe('nl')
    expect(children(list, answered(['servisch', 'en']))[0]?.reads).toBe('en')
  })
  it('can be answered by leaving those children out, who are then named', () => {
    const { refused, classes } = proposed('Voornaam;Taal\nNils;Klingon', answered(['klingon', leaveOut]))
    expect(classes).toEqual([])
    expect(refused).toEqual([{ row: 2, why: 'language', cell: 'Nils' }])
  })
  it('about the first name come only where surnames stand beside it', () => {
    expect(proposed('Naam;Taal\nEl Amrani Yasmine;Frans\nPeeters Emma;Frans').nameQuestion?.parts).toContain(
      'last',
    )
    expect(proposed('Naam;Taal\nEmma B.;Frans\nNoah;Frans').nameQuestion).toBeUndefined()
    expect(proposed('Voornaam;Taal\nJan Pieter;Frans\nAnne Marie;Frans').nameQuestion).toBeUndefined()
  })
})

describe('children', () => {
  it('that stand twice are shown, and can be said to be two', () => {
    const list = 'Voornaam;Taal\nEmma;Frans\nEmma;Frans'
    expect(proposed(list).refused).toEqual([{ row: 3, why: 'twice', cell: 'Emma', like: 2 }])
    expect(children(list, { otherChildren: new Set([3]) }).map(({ name }) => name)).toEqual([
      'Emma',
      'Emma 2',
    ])
  })
  it('of one first name with another surname are two, though the surname is not kept', () => {
    const list = 'Achternaam;Voornaam;Taal\nPeeters;Emma;Frans\nMaes;Emma;Frans'
    expect(children(list).map(({ name }) => name)).toEqual(['Emma', 'Emma 2'])
    expect(JSON.stringify(proposed(list).classes)).not.toContain('Peeters')
  })
  it('of one name in two classes are two', () => {
    expect(proposed('Voornaam;Klas;Taal\nEmma;1A;Frans\nEmma;1B;Frans').refused).toEqual([])
  })
})

describe('classes', () => {
  it('take their name from a column, a title, or the sheet', () => {
    const nameOf = (text: string, sheet?: string) => proposed(text, {}, sheet).classes[0]?.name
    expect(nameOf('Voornaam;Klas;Taal\nEmma;3A;Frans')).toBe('3A')
    expect(nameOf('Klas 2B - juf An\nVoornaam;Taal\nEmma;Frans')).toBe('2B')
    expect(nameOf('Voornaam;Taal\nEmma;Frans', 'K3')).toBe('K3')
    expect(nameOf('Voornaam;Taal\nEmma;Frans', 'Blad1')).toBe('')
  })
  it('take teacher and year from the title', () => {
    const { classes, schoolYear } = proposed(
      'Klas 2B - juf Sofie - schooljaar 2026-2027\nVoornaam;Taal\nEmma;Frans',
    )
    expect([classes[0]?.teacher, schoolYear]).toEqual(['Sofie', 2026])
  })
})

describe('sheets', () => {
  const sheets = [
    table('Voornaam;Taal\nEmma;Koerdisch\n;Frans', '1A'),
    table('Voornaam;Taal\nAdam;Koerdisch', 'Zonnebloemen'),
  ]
  it('with the same columns are one list, with one question for all and a class for each', () => {
    expect(areAlike(sheets)).toBe(true)
    expect(areAlike([...sheets, table('Naam;Adres\nEmma;x', 'Anders')])).toBe(false)
    expect(proposeAll(sheets, noAnswers, knowledge)).toMatchObject({
      questions: [{ key: 'koerdisch', rows: 2 }],
      waiting: 2,
      refused: [{ row: 3, sheet: '1A', why: 'name' }],
    })
    const { classes } = proposeAll(sheets, { ...noAnswers, ...answered(['koerdisch', 'kmr']) }, knowledge)
    expect(classes.map(({ name, children: all }) => [name, all.length])).toEqual([
      ['1A', 1],
      ['Zonnebloemen', 1],
    ])
  })
})

describe('lists that are kept', () => {
  const options = { schoolYear: 2026, today: '2026-11-22', now: '2026-11-22T10:00:00Z' }
  const listsOf = (text: string, present: Parameters<typeof finish>[1]['present'] = []) => {
    let count = present.length * 100
    return finish(proposed(text).classes, { ...options, present, newId: () => `n${count++}` })
  }
  it('take the place of the same class of the same year, and know its children again', () => {
    const before = listsOf('Voornaam;Klas;Taal;Sinds\nEmma;3A;Frans;2025-01-10\nAdam;3A;Turks;2025-01-10')
    const [after] = listsOf('Voornaam;Klas;Taal\nAdam;3a;Turks\nZoë;3a;Frans', before)
    expect(after?.id).toBe(before[0]?.id)
    expect(after?.children.map(({ id, since }) => [id, since])).toEqual([
      [before[0]?.children[1]?.id, '2025-01-10'],
      ['n100', '2026-11-22'],
    ])
  })
  it('remember since when a family gets a translation, and only then', () => {
    const [list] = listsOf('Voornaam;Klas;Taal\nEmma;3A;Nederlands\nAdam;3A;Turks')
    expect(list?.children.map(({ since }) => since)).toEqual([undefined, '2026-11-22'])
  })
})
