import type { ReturnedSheet } from '../../model/check-sheet'

/**
 * Why a file is no check sheet that we can read. `large` more than any check sheet · `kind` no format that we know ·
 * `broken` cut off or damaged · `unsafe` asks for other files or declares things of its own · `empty` no sentences ·
 * `twice` one sentence stands in it more than once · `columns` the columns of the table are not named. Of a PDF: `flat` it
 * has no fields, such as a scan · `form` its fields are not ours · `newer` a form of a later Pictobrief · `locked` it is
 * encrypted · `untouched` nobody filled anything in.
 */
export type SheetProblem =
  | 'large'
  | 'kind'
  | 'broken'
  | 'unsafe'
  | 'empty'
  | 'twice'
  | 'columns'
  | 'flat'
  | 'form'
  | 'newer'
  | 'locked'
  | 'untouched'

export type SheetRead =
  | { readonly ok: true; readonly value: ReturnedSheet }
  | { readonly ok: false; readonly why: SheetProblem }

export const refuse = (why: SheetProblem): SheetRead => ({ ok: false, why })

/** In UTF-16 units: twice what all sentences take in the longest format. */
export const largestSheet = 8_000_000
export const mostRows = 20_000

/** The sheet, unless it holds nothing, or says two things of one sentence. */
export function sheetOf(sheet: ReturnedSheet): SheetRead {
  if (sheet.rows.length === 0) return refuse('empty')
  if (sheet.rows.length > mostRows) return refuse('large')
  if (new Set(sheet.rows.map(({ id }) => id)).size < sheet.rows.length) return refuse('twice')
  return { ok: true, value: sheet }
}
