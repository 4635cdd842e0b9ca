import type { ZipProblem } from '../unzip'

/**
 * Why a file is no class list that we can read.
 * `large` too many bytes · `rows` too many rows · `empty` · `old-excel` an .xls from before 2007 · `binary-excel` an .xlsb ·
 * `web` a web page that is called Excel · `word` · `pdf` · `kind` anything else that is no list · `locked` with a password ·
 * `unsafe` made to do harm · `broken` cut short or damaged
 */
export type ListProblem =
  | ZipProblem
  | 'large'
  | 'rows'
  | 'empty'
  | 'old-excel'
  | 'binary-excel'
  | 'web'
  | 'word'
  | 'pdf'
  | 'kind'

/** In bytes. A list of a whole school is a tenth of it. */
export const mostBytes = 10_000_000
/** On one sheet, empty ones not counted. The largest schools have some 3,000 children. */
export const mostRows = 5_000
/** What stands further to the right is not read. */
export const mostColumns = 100
/** No cell of a list holds more; what follows is not read. */
export const longestCell = 200
