import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { rowsToTranslate, type Table, tables } from '../../../../../src/cli/content/language/content'
import { kitOf } from '../../../../../src/cli/content/language/kit'
import { type SheetFileFormat, sheetFileWriters } from '../../../../../src/files/check-sheet/write'
import type { Language } from '../../../../../src/model/language'

/** A language that nobody speaks: every Dutch word gets an o. Its code is one that BCP 47 keeps for private use. */
export const madeUp: Language = {
  code: 'qaa',
  ownName: 'Nederlandso',
  dutchName: 'O-taal',
  script: 'Latn',
  direction: 'ltr',
}

/** The made-up words of a Dutch sentence; slots stay as they are. */
export const inMadeUp = (dutch: string) =>
  dutch.replace(/\{\{\w+\}\}|\p{L}+/gu, (word) => (word.startsWith('{') ? word : `${word}o`))

/** A kit in a folder of its own, as whoever translates gets it. */
export async function freshKit(format: SheetFileFormat = 'csv'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pictobrief-kit-'))
  for (const [name, content] of Object.entries(await kitOf(madeUp, format)))
    await writeFile(join(folder, name), content)
  return folder
}

export async function change(folder: string, name: string, by: (text: string) => string): Promise<void> {
  const file = join(folder, name)
  await writeFile(file, by(await readFile(file, 'utf8')))
}

/** A spreadsheet, filled in and saved by another program: commas for semicolons. */
const fillCsv = (text: string) => {
  const [header = [], ...lines] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  }).data
  const [dutch, translation] = [
    header.indexOf('Nederlands'),
    header.findIndex((name) => name.startsWith('Vertaling')),
  ]
  return Papa.unparse([header, ...lines.map((line) => line.with(translation, inMadeUp(line[dutch] ?? '')))])
}

const fillWords = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(words).map((word) => [word, inMadeUp(word)]))

/** All sentences, words, terms and days filled in without a mistake. */
export async function filledKit(format: SheetFileFormat = 'csv'): Promise<string> {
  const folder = await freshKit(format)
  await change(folder, 'kalender.json', (text) => {
    const { dagen, dagenKort, maanden, ...rest } = JSON.parse(text)
    return JSON.stringify({
      ...rest,
      dagen: fillWords(dagen),
      dagenKort: fillWords(dagenKort),
      maanden: fillWords(maanden),
    })
  })
  const names = Object.keys(tables) as Table[]
  if (format === 'csv') {
    for (const table of names) await change(folder, `${tables[table]}.csv`, fillCsv)
    return folder
  }
  const { write, extension } = sheetFileWriters[format]
  const rows = await rowsToTranslate(madeUp)
  for (const table of names) {
    const filled = rows[table].map((row) => ({ ...row, translation: inMadeUp(row.dutch) }))
    await writeFile(
      join(folder, `${tables[table]}.${extension}`),
      write({ language: madeUp.code, rows: filled }),
    )
  }
  return folder
}
