import { type SheetFileFormat, sheetFileWriters } from '../../../files/check-sheet/write'
import type { Language } from '../../../model/language'
import { readShipped, rowsToTranslate, type Table, tables } from './content'

/** Says which language the folder is of, when it comes back. */
export const languageFile = 'taal.json'
export const calendarFile = 'kalender.json'

/** The files of a kit by their name. */
export type KitFiles = Readonly<Record<string, string | Uint8Array>>

/** What a school or a volunteer gets to translate Pictobrief into a new language. */
export async function kitOf(language: Language, format: SheetFileFormat): Promise<KitFiles> {
  const { write, extension } = sheetFileWriters[format]
  const [rows, readMe, calendar] = await Promise.all([
    rowsToTranslate(language),
    readShipped('templates/new-language/LEES-MIJ.md'),
    readShipped('templates/new-language/kalender.json'),
  ])
  const nameOf = (table: Table) => `${tables[table]}.${extension}`
  const sheet = (table: Table) => write({ language: language.code, rows: rows[table] })
  const facts: Readonly<Record<string, string | number>> = {
    taal: language.dutchName,
    eigenNaam: language.ownName,
    woordenlijst: nameOf('terms'),
    zinnen: nameOf('sentences'),
    woorden: nameOf('labels'),
    aantalTermen: rows.terms.length,
    aantalZinnen: rows.sentences.length,
    aantalWoorden: rows.labels.length,
  }
  return {
    // Other names in braces are examples of slots, for whoever reads it.
    'LEES-MIJ.md': readMe.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(facts[name] ?? whole)),
    [nameOf('terms')]: sheet('terms'),
    [nameOf('sentences')]: sheet('sentences'),
    [nameOf('labels')]: sheet('labels'),
    [calendarFile]: calendar,
    [languageFile]: `${JSON.stringify(language, undefined, 2)}\n`,
  }
}
