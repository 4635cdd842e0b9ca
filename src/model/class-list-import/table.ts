/** A row that holds something. Cells are plain text without control characters, trimmed; a missing one is empty. */
export interface TableRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number
  readonly cells: readonly string[]
  /** Hidden or filtered away in the spreadsheet. */
  readonly hidden?: true
}

/** One sheet of a workbook, or a whole text file. Empty rows are left out. */
export interface Table {
  readonly name: string
  readonly rows: readonly TableRow[]
  /** Cells that were read as empty because the spreadsheet shows an error there, such as #N/A. */
  readonly errors: number
  /** Cells that were read as empty because a formula has no stored result. */
  readonly formulas: number
}

/** Text made comparable: lower case, no accents, one space between words and nothing but letters and digits. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
