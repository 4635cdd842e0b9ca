import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckRow } from '../../../model/check-sheet'
import type { Language } from '../../../model/language'
import type { Result } from '../../../model/result'
import type { DutchGlossary, Glossary } from '../glossary'
import { glossaryMisses } from '../laws-glossary'
import { ownScript, sentenceLaws, type TranslationLaw, wordLaws } from '../laws-translation'
import { readCalendar } from './calendar'
import { type CheckedRows, checkReturned } from './check-rows'
import { keyOf, readShipped, rowsToTranslate, shippedAt, type Table, tables } from './content'
import { calendarFile, languageFile } from './kit'
import { languageFrom } from './options'
import { type ReadTable, readTable } from './read-sheet'

/** A kit that came back: whole, as the files of the project that it becomes; or what there is still to do, line by line. */
export type Taken =
  | { readonly ok: true; readonly language: Language; readonly files: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly todo: readonly string[] }

const laws: Readonly<Record<Table, readonly TranslationLaw[]>> = {
  // One cell may hold several words; only its letters can be looked at.
  terms: [ownScript],
  sentences: sentenceLaws,
  labels: wordLaws,
}

/** A table that came back, with what is in it. */
interface Checked extends ReadTable, CheckedRows {}

async function readLanguage(folder: string): Promise<Result<Language, string>> {
  try {
    const json: unknown = JSON.parse(await readFile(join(folder, languageFile), 'utf8'))
    const fields = ['code', 'ownName', 'dutchName', 'script', 'direction'] as const
    const words = fields.map((field) => String(Object(json)[field] ?? ''))
    const language = languageFrom(words)
    return language.ok ? language : { ok: false, why: `${languageFile}  ${language.why}` }
  } catch {
    return {
      ok: false,
      why: `${languageFile}  Dit bestand ontbreekt of is beschadigd. Neem het over uit de map die u gaf.`,
    }
  }
}

/** One line: `zinnen.csv:12  uitstap.wat  what to do`. */
const toldAt = ({ file, lineOf }: ReadTable, id: string, what: string) => {
  const line = lineOf(id)
  return `${line === undefined ? file : `${file}:${line}`}  ${id}  ${what}`
}

function toldOf(table: Checked): readonly string[] {
  const { mends, open } = table
  const [first] = open
  return [
    ...mends.map(({ id, mend }) => toldAt(table, id, mend)),
    ...(first === undefined
      ? []
      : [toldAt(table, first, `Nog te vertalen: ${open.length}, dit is de eerste.`)]),
  ]
}

/** The words of a cell: `garderie (opvang), accueil`. */
const wordsIn = (cell: string) =>
  cell
    .replace(/\([^)]*\)/g, '')
    .split(/[,;،፣/]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

const glossaryFrom = ({ texts }: Checked): Glossary =>
  Object.fromEntries([...texts].map(([id, cell]) => [keyOf(id), { say: wordsIn(cell) }]))

/** Sentences and words that do not say a term as the list of terms does. */
function inconsistent(
  table: Checked,
  rows: readonly CheckRow[],
  dutchGlossary: DutchGlossary,
  glossary: Glossary,
): readonly string[] {
  const pairs = rows.flatMap(({ id, dutch }) => {
    const text = table.texts.get(id)
    return text === undefined ? [] : { id, dutch, text }
  })
  return glossaryMisses(dutchGlossary, glossary, pairs).flatMap(({ id, term }) => {
    const words = glossary[term]?.say
    return words
      ? toldAt(
          table,
          id,
          `Zeg "${term}" zoals overal: ${words.join(' of ')}. Is dit een vorm van dat woord? Zet ze erbij in de woordenlijst.`,
        )
      : []
  })
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`
const flat = ({ texts }: Checked) =>
  json(Object.fromEntries([...texts].map(([id, text]) => [keyOf(id), text])))

/** Reads the folder that came back from whoever translated. Nothing is written. */
export async function takeKit(folder: string): Promise<Taken> {
  const language = await readLanguage(folder)
  if (!language.ok) return { ok: false, todo: [language.why] }
  const { code } = language.value
  const places = shippedAt(code)
  const taken = Object.values(places).filter(({ url }) => existsSync(url))
  if (taken.length > 0)
    return { ok: false, todo: taken.map(({ path }) => `${path}  Dit bestand is er al. Zet het eerst opzij.`) }

  const [rows, dutchGlossary, calendarText] = await Promise.all([
    rowsToTranslate(language.value),
    readShipped('templates/glossary/nl.json').then((text) => JSON.parse(text) as DutchGlossary),
    readFile(join(folder, calendarFile), 'utf8').catch(() => ''),
  ])
  const read = async (table: Table): Promise<Result<Checked, string>> => {
    const found = await readTable(folder, tables[table], language.value, rows[table])
    if (!found.ok) return found
    const checked = checkReturned(rows[table], found.value.sheet.rows, language.value, laws[table])
    return { ok: true, value: { ...found.value, ...checked } }
  }
  const [terms, sentences, labels] = await Promise.all([read('terms'), read('sentences'), read('labels')])
  const calendar = readCalendar(calendarText)
  if (!terms.ok || !sentences.ok || !labels.ok)
    return { ok: false, todo: [terms, sentences, labels].flatMap((table) => (table.ok ? [] : table.why)) }
  const glossary = glossaryFrom(terms.value)
  const todo = [
    ...[terms, sentences, labels].flatMap(({ value }) => toldOf(value)),
    ...(calendar.ok ? [] : [`${calendarFile}  ${calendar.why}`]),
    ...inconsistent(sentences.value, rows.sentences, dutchGlossary, glossary),
    ...inconsistent(labels.value, rows.labels, dutchGlossary, glossary),
  ]
  if (todo.length > 0 || !calendar.ok) return { ok: false, todo }
  return {
    ok: true,
    language: language.value,
    files: {
      [places.phrases.path]: flat(sentences.value),
      [places.labels.path]: flat(labels.value),
      [places.calendar.path]: json(calendar.value),
      [places.glossary.path]: json(glossary),
    },
  }
}
