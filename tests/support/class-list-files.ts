import { type Zippable, zipSync } from 'fflate'
import Papa from 'papaparse'
import { languageOf } from '../../src/catalogue/languages'
import type { Child, ClassList } from '../../src/model/class-list'

const columns = [
  ...['Voornaam', 'Klas', 'Leestaal', 'Luistertaal', 'Kan lezen', 'Contact 1', 'Taal contact 1'],
  ...['Contact 2', 'Taal contact 2', 'Tolk', 'Aantal', 'Sinds'],
]

/** Some schools write Dutch names, others the language's own. */
const named = (code = '') => {
  const language = languageOf(code)
  return (code.length % 2 === 0 ? language?.dutchName : language?.ownName) ?? code
}

const rowOf = (list: ClassList, child: Child): readonly string[] => [
  ...[child.name, list.name, named(child.reads), named(child.listens), child.canRead],
  ...[child.contacts[0]?.label ?? '', named(child.contacts[0]?.language)],
  ...[child.contacts[1]?.label ?? '', named(child.contacts[1]?.language)],
  ...[child.interpreter ? 'ja' : 'nee', String(child.copies), child.since ?? ''],
]

/** Class lists as one table with a header, in the words that a school could use. */
export const tableOf = (lists: readonly ClassList[]): readonly (readonly string[])[] => [
  columns,
  ...lists.flatMap((list) => list.children.map((child) => rowOf(list, child))),
]

export const csvOf = (rows: readonly (readonly string[])[], delimiter: string): Uint8Array =>
  new TextEncoder().encode(
    `\ufeff${Papa.unparse(
      rows.map((row) => [...row]),
      { delimiter, newline: '\r\n' },
    )}`,
  )

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

/** The parts of a workbook with one sheet, to change before they are zipped. */
export function xlsxParts(sheetData: string, strings: readonly string[] = []): Record<string, string> {
  return {
    '_rels/.rels': `<Relationships xmlns="${packages}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  }
}

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? new TextEncoder().encode(part) : part,
      ]),
    ) as Zippable,
    { level },
  )

/** A table as an Excel workbook; every second cell shares its text, the others hold it themselves. */
export function xlsxOf(rows: readonly (readonly string[])[]): Uint8Array {
  const strings: string[] = []
  const cell = (text: string, row: number, column: number) => {
    if (text === '') return ''
    const place = `r="${letters(column)}${row + 1}"`
    if ((row + column) % 2 === 0)
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
    strings.push(text)
    return `<c ${place} t="s"><v>${strings.length - 1}</v></c>`
  }
  const data = rows
    .map(
      (row, at) => `<row r="${at + 1}">${row.map((text, column) => cell(text, at, column)).join('')}</row>`,
    )
    .join('')
  return zipOf(xlsxParts(data, strings))
}
