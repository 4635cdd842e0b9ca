import { copyFile, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { coverageOf } from '../../../../../src/cli/content/language/fonts'
import { takeKit } from '../../../../../src/cli/content/language/take'
import { calendarLaws } from '../../../../../src/cli/content/laws-calendar'
import { formatDay } from '../../../../../src/compose/values'
import { readCheckSheet } from '../../../../../src/files/check-sheet/read'
import { dutch, dutchLabels, notes } from '../../../templates/content'
import { change, filledKit, freshKit, inMadeUp, madeUp } from './made-up'

const folders: string[] = []
const keep = async (made: Promise<string>) => {
  const folder = await made
  folders.push(folder)
  return folder
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function todoOf(folder: string): Promise<string> {
  const taken = await takeKit(folder)
  return taken.ok ? '' : taken.todo.join('\n')
}

describe('a kit to start a language', () => {
  it('asks for every sentence and every word once, with what it means', async () => {
    const folder = await keep(freshKit())
    expect((await readdir(folder)).toSorted()).toEqual([
      'LEES-MIJ.md',
      'kalender.json',
      'taal.json',
      'woorden.csv',
      'woordenlijst.csv',
      'zinnen.csv',
    ])
    const text = await readFile(join(folder, 'zinnen.csv'), 'utf8')
    const sheet = readCheckSheet(text)
    expect(sheet.ok && sheet.value.rows.map(({ id }) => id)).toEqual(Object.keys(dutch))
    expect(sheet.ok && sheet.value.rows.every(({ translation }) => translation === '')).toBe(true)
    expect(text).toContain(notes['kop.meebrengen'])
  })

  it('explains itself, and leaves the slots in its examples', async () => {
    const folder = await keep(freshKit('po'))
    const readMe = await readFile(join(folder, 'LEES-MIJ.md'), 'utf8')
    expect(readMe).toContain(`${Object.keys(dutch).length} zinnen`)
    expect(readMe).toContain('`zinnen.po`')
    expect(readMe).toContain('`{{datum}}`')
    expect(readMe).not.toMatch(/undefined|\{\{(taal|zinnen|aantal)/)
  })
})

describe('a kit that came back', () => {
  it.each(['csv', 'docx', 'po', 'xliff-1', 'xliff-2', 'tmx'] as const)(
    'as %s becomes the files of a language, sentence for sentence',
    async (format) => {
      const taken = await takeKit(await keep(filledKit(format)))
      if (!taken.ok) expect(taken.todo).toEqual([])
      const files = taken.ok ? taken.files : {}
      const json = (path: string) => JSON.parse(files[path] ?? '{}')
      const inOrder = (words: Readonly<Record<string, string>>) =>
        Object.entries(words).map(([id, text]) => [id, inMadeUp(text)])
      expect(Object.entries(json('templates/phrases/qaa.json'))).toEqual(inOrder(dutch))
      expect(Object.entries(json('pictograms/labels/qaa.json'))).toEqual(inOrder(dutchLabels))
      const calendar = json('templates/calendar/qaa.json')
      expect(calendarLaws.flatMap(({ mend }) => mend(calendar) ?? [])).toEqual([])
      expect(formatDay('2026-11-24', calendar)).toBe('dinsdago 24\u00a0novembero\u00a02026')
      expect(json('templates/glossary/qaa.json').strook).toEqual({ say: ['strooko', 'strokeno'] })
    },
  )

  it('says how much is still open, and where to go on', async () => {
    const folder = await keep(freshKit())
    const todo = await todoOf(folder)
    expect(todo).toMatch(new RegExp(`^zinnen\\.csv:2  kop\\.wat  .*${Object.keys(dutch).length}`, 'm'))
    expect(todo).toMatch(new RegExp(`^woorden\\.csv:2 .*${Object.keys(dutchLabels).length}`, 'm'))
    expect(todo).toMatch(/^kalender\.json {2}.*"dagen"/m)
  })

  it.each<[string, (text: string) => string, string]>([
    [
      'a slot that got lost',
      (text) => text.replace('{{plaats}}', ''),
      'Neem over zoals ze in het Nederlands staan: {{plaats}}',
    ],
    ['digits of its own', (text) => `٣ ${text}`, 'Schrijf cijfers als 0 1 2'],
    ['a number too many', (text) => `3 ${text}`, 'Schrijf de getallen van het Nederlands'],
    ['another ending', (text) => text.replace(/\.$/, ''), 'Eindig zoals het Nederlands: met een punt'],
    ['straight quotes', (text) => text.replace(/\.$/, ' `o`.'), 'geen rechte aanhalingstekens'],
  ])('names %s by file, line and sentence', async (_, spoil, says) => {
    const phrases = Object.keys(dutch)
    const phrase = phrases.find((id) => /\{\{plaats\}\}.*\.$/.test(dutch[id] ?? '')) ?? ''
    const right = inMadeUp(dutch[phrase] ?? '')
    const folder = await keep(filledKit())
    await change(folder, 'zinnen.csv', (text) => text.replace(`,${right},`, `,${spoil(right)},`))
    const todo = await todoOf(folder)
    expect(todo.startsWith(`zinnen.csv:${phrases.indexOf(phrase) + 2}  ${phrase}  `)).toBe(true)
    expect(todo).toContain(says)
    expect(todo.split('\n')).toHaveLength(1)
  })

  it('asks for the word of the list of terms wherever the Dutch has the term', async () => {
    const folder = await keep(filledKit())
    await change(folder, 'zinnen.csv', (text) => text.replaceAll('huiswerko', 'taako'))
    const todo = await todoOf(folder)
    expect(todo).toMatch(/^zinnen\.csv:\d+ {2}huiswerk\.\S+ {2}Zeg "huiswerk" zoals overal: huiswerko/m)
    expect(todo).not.toContain('woorden.csv')
  })

  it('mends by itself what programs put in: marks of direction, typewriter apostrophes, spaces', async () => {
    const folder = await keep(filledKit())
    await change(folder, 'zinnen.csv', (text) => text.replace('Wato?', " Wato  d'o\u200f?"))
    const taken = await takeKit(folder)
    expect(taken.ok && JSON.parse(taken.files['templates/phrases/qaa.json'] ?? '{}')['kop.wat']).toBe(
      'Wato d’o?',
    )
  })

  it('asks for another translation when the Dutch has changed since, and to leave out what we do not know', async () => {
    const folder = await keep(filledKit())
    await change(
      folder,
      'zinnen.csv',
      (text) => `${text.replace('kop.wat,Wat?', 'kop.wat,Welk?')}\r\n9999,uitstap.bestaat-niet,Ja,Jao,,,,,,`,
    )
    const todo = await todoOf(folder)
    expect(todo).toMatch(/kop\.wat {2}Het Nederlands is nu: Wat\?/)
    expect(todo).toMatch(/uitstap\.bestaat-niet {2}Deze code kennen wij niet/)
  })

  it('says which file is missing, doubled, damaged or of another language', async () => {
    const folder = await keep(filledKit())
    await copyFile(join(folder, 'zinnen.csv'), join(folder, 'zinnen.txt'))
    await change(folder, 'woorden.csv', (text) => text.replace('[qaa]', '[fr]'))
    await rm(join(folder, 'woordenlijst.csv'))
    const todo = await todoOf(folder)
    expect(todo).toContain('zinnen.csv, zinnen.txt. Laat er één staan')
    expect(todo).toContain('woorden.csv  Het bestand zegt dat het van een andere taal is')
    expect(todo).toContain('woordenlijst  Dit bestand ontbreekt')
    await change(folder, 'taal.json', () => '{')
    expect(await todoOf(folder)).toMatch(/^taal\.json/)
  })

  it('never writes over a language that is there', async () => {
    const folder = await keep(filledKit())
    await change(folder, 'taal.json', (text) => text.replace('"qaa"', '"fr"'))
    expect(await todoOf(folder)).toContain('Frans is er al')
  })
})

describe('the fonts of a new language', () => {
  it('have the letters of the texts, or are said to lack them', async () => {
    expect(await coverageOf(madeUp, ['Ŋàndéka ƴɓɗ'])).toEqual([{ family: 'andika', missing: [] }])
    const [first, second] = await coverageOf({ script: 'Arab' }, ['مکتب ږ ۍ', 'ࢠ'])
    expect(first).toEqual({ family: 'vazirmatn', missing: ['ࢠ'] })
    expect(second?.family).toBe('noto-sans-arabic')
    expect(await coverageOf({ script: 'Ethi' }, ['ሀገር'])).toEqual([
      { family: 'noto-sans-ethiopic', missing: [] },
    ])
  })
})
