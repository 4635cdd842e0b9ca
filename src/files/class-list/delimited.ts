import Papa from 'papaparse'
import type { Table } from '../../model/class-list-import/table'
import type { Result } from '../../model/result'
import { cellText } from './cell'
import { type ListProblem, mostColumns, mostRows } from './problem'

const delimiters: readonly string[] = ['\t', ';', ',', '|']

/** The first line of some exports of Excel: `sep=;`. */
const separatorLine = /^sep=(.)\r?\n/i

/** Excel writes a number that must stay text as a formula: `="007"`. */
const unwrapped = (cell: string) => /^="([^"]*)"$/.exec(cell)?.[1] ?? cell

/** What the columns are parted with: what stands in most lines. A table copied from Excel, Sheets or Word has tabs. */
function delimiterOf(text: string): string {
  const told = separatorLine.exec(text)?.[1]
  if (told) return told
  const lines = text.slice(0, 10_000).split(/\r?\n/)
  const linesWith = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length
  return delimiters.reduce((best, one) => (linesWith(one) > linesWith(best) ? one : best))
}

/** Quotes that open and never close would swallow the rest of the list: such a text is read with quotes as letters. */
function linesOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const options = { delimiter, preview: mostRows * 2 }
  const quoted = Papa.parse<string[]>(text, options)
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted.data
  return Papa.parse<string[]>(text, { ...options, quoteChar: '\u0000' }).data.map((cells) =>
    cells.map((cell) => cell.replaceAll('"', '')),
  )
}

/** A list as text with separators: CSV, or what was copied from a spreadsheet. */
export function readDelimited(source: string, name: string): Result<readonly Table[], ListProblem> {
  const text = source.replace(/^\ufeff/, '')
  const delimiter = delimiterOf(text)
  const lines = linesOf(text.replace(separatorLine, ''), delimiter)
  const rows = lines.flatMap((line, index) => {
    const cells = line.slice(0, mostColumns).map((cell) => cellText(unwrapped(cell.trim())))
    return cells.some((cell) => cell !== '') ? [{ number: index + 1, cells }] : []
  })
  if (rows.length > mostRows || lines.length >= mostRows * 2) return { ok: false, why: 'rows' }
  if (rows.length === 0) return { ok: false, why: 'empty' }
  return { ok: true, value: [{ name, rows, errors: 0, formulas: 0 }] }
}
