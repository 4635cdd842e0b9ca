import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SheetProblem } from '../../../files/check-sheet/problem'
import { readSheetFile } from '../../../files/check-sheet/read'
import type { CheckRow, ReturnedSheet } from '../../../model/check-sheet'
import type { Language } from '../../../model/language'
import type { Result } from '../../../model/result'
import { type SheetDoubt, sheetDoubt } from '../../../model/returned-sheet'

/** A table of a kit that came back. */
export interface ReadTable {
  readonly file: string
  readonly sheet: ReturnedSheet
  /** The line of a sentence in the file, from 1; undefined in a document of a word processor. */
  readonly lineOf: (id: string) => number | undefined
}

const saveAs = 'Bewaar het opnieuw in de soort van bestand die u kreeg (een CSV als CSV UTF-8).'
const problems: Readonly<Record<SheetProblem, string>> = {
  large: 'Het bestand is te groot voor dit werk. Is het wel het goede?',
  kind: `Deze soort bestand lezen wij niet. ${saveAs}`,
  broken: `Het bestand is beschadigd. ${saveAs}`,
  unsafe: 'Het bestand vraagt om andere bestanden, of verklaart iets eigens. Dat lezen wij niet.',
  empty: 'Er staat niets in.',
  twice: 'Een code staat er twee keer. Haal de dubbele rij weg.',
  columns: 'De kolommen "Code" en "Vertaling" ontbreken. Laat de eerste rij staan zoals ze was.',
  flat: 'Dit is een scan of een afdruk. Stuur het bestand zelf terug.',
  form: 'Dit formulier is niet van ons.',
  newer: 'Dit formulier is van een nieuwere Pictobrief.',
  locked: 'Het bestand is versleuteld. Bewaar het zonder wachtwoord.',
  untouched: 'Er is niets ingevuld.',
}
const doubts: Readonly<Record<SheetDoubt, string>> = {
  language: 'Het bestand zegt dat het van een andere taal is.',
  swapped: 'De vertalingen staan in de kolom van het Nederlands.',
  dutch: 'De vertalingen zijn nog het Nederlands.',
  script: 'De meeste vertalingen staan in een ander schrift.',
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where a code stands on its own between the signs of a text format. */
function lineFinder(bytes: Uint8Array): (id: string) => number | undefined {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isZip) return () => undefined
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
  return (id) => {
    const code = new RegExp(`(^|[";,\\t>])${literally(id)}($|[";,\\t<])`)
    const at = lines.findIndex((line) => code.test(line))
    return at < 0 ? undefined : at + 1
  }
}

/** The one file of a folder with this name, whatever its extension. */
async function fileNamed(folder: string, name: string): Promise<Result<string, string>> {
  const found = (await readdir(folder)).filter((file) => file.replace(/\.[^.]+$/, '').toLowerCase() === name)
  const [file, another] = found
  if (file === undefined) return { ok: false, why: `${name}  Dit bestand ontbreekt in ${folder}.` }
  return another === undefined
    ? { ok: true, value: file }
    : { ok: false, why: `${name}  Er zijn er meer: ${found.join(', ')}. Laat er één staan.` }
}

/** Reads a table of a kit, in any format that it can have been made in. */
export async function readTable(
  folder: string,
  name: string,
  language: Language,
  rows: readonly CheckRow[],
): Promise<Result<ReadTable, string>> {
  const file = await fileNamed(folder, name)
  if (!file.ok) return file
  const bytes = new Uint8Array(await readFile(join(folder, file.value)))
  const read = await readSheetFile(bytes)
  if (!read.ok) return { ok: false, why: `${file.value}  ${problems[read.why]}` }
  const doubt = sheetDoubt(read.value, rows, language)
  if (doubt !== undefined) return { ok: false, why: `${file.value}  ${doubts[doubt]}` }
  return { ok: true, value: { file: file.value, sheet: read.value, lineOf: lineFinder(bytes) } }
}
