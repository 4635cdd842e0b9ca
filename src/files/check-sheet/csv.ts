import Papa from 'papaparse'
import type { CheckSheet } from '../../model/check-sheet'
import { mostRows, refuse, type SheetRead } from './problem'
import { type Column, cellsOf, columns, headOf, sheetFromTable } from './table'

/** What a spreadsheet would take for a formula. An apostrophe before it keeps it text. */
const formula = /^'*[=+\-@\t\r]/
const escapeFormula = (text: string) => (formula.test(text) ? `'${text}` : text)
const unescapeFormula = (text: string) => (/^'/.test(text) && formula.test(text) ? text.slice(1) : text)

const names = Object.keys(columns) as Column[]

/** Semicolons and a byte order mark: so Excel in Belgium opens it with every script intact. */
export function writeCsv({ language, rows }: CheckSheet): string {
  const header = names.map((column) => headOf(column, language))
  const lines = rows.map((row, index) => {
    const cells = cellsOf(row, index)
    return names.map((column) => escapeFormula(cells[column]))
  })
  return `\ufeff${Papa.unparse([header, ...lines], { delimiter: ';', newline: '\r\n' })}\r\n`
}

export function readCsv(source: string): SheetRead {
  const { data, errors } = Papa.parse<string[]>(source.replace(/^\ufeff/, ''), {
    delimitersToGuess: [';', ',', '\t'],
    preview: mostRows + 2,
    skipEmptyLines: 'greedy',
  })
  if (errors.some(({ type }) => type === 'Quotes')) return refuse('broken')
  return sheetFromTable(
    data.map((line) => line.map(unescapeFormula)),
    'csv',
  )
}
