import type { CheckRow, ReturnedRow } from '../../model/check-sheet'
import type { CheckWay } from '../../model/correction'
import { reviewStates } from '../../model/review'
import { refuse, type SheetRead, sheetOf } from './problem'

/** Names of the columns. The language of the translation stands behind its name: `Vertaling [ar]`. */
export const columns = {
  number: 'Nr',
  id: 'Code',
  dutch: 'Nederlands',
  translation: 'Vertaling',
  dutchExample: 'Voorbeeld in het Nederlands',
  example: 'Voorbeeld vertaald',
  note: 'Uitleg',
  state: 'Staat',
  verdict: 'Goed of fout',
  correction: 'Verbetering',
} as const
export type Column = keyof typeof columns

/** The name of a column; the language of the translation stands behind its name. */
export const headOf = (column: Column, language: string): string =>
  column === 'translation' ? `${columns[column]} [${language}]` : columns[column]

/** What stands in the columns of one sentence; the last two are for the reader. */
export const cellsOf = (
  { id, dutch, translation, example, note, state }: CheckRow,
  index: number,
): Readonly<Record<Column, string>> => ({
  number: String(index + 1),
  id,
  dutch,
  translation,
  dutchExample: example.dutch,
  example: example.translation,
  note,
  state,
  verdict: '',
  correction: '',
})

/** What people write in the column of right and wrong. */
const right = /^(goed|ok|oké|juist|ja|x|v|✓|☑|✔)$/i
const wrong = /^(fout|nee|niet goed|slecht|✗|☒|✘)$/i

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/\[[^\]]*\]/, '')
    .trim()

/** Where each column stands, by its name: a spreadsheet may have moved them. */
function placesIn(header: readonly string[]): ReadonlyMap<Column, number> {
  const names = header.map(plainName)
  return new Map(
    (Object.keys(columns) as Column[]).flatMap((column) => {
      const place = names.indexOf(columns[column].toLowerCase())
      return place < 0 ? [] : [[column, place] as const]
    }),
  )
}

/** Reads a table with a row of names above it: of a spreadsheet, or of a document. */
export function sheetFromTable(table: readonly (readonly string[])[], how: CheckWay): SheetRead {
  const [header = [], ...lines] = table
  const places = placesIn(header)
  const hasWords = places.has('translation') || places.has('correction')
  if (!places.has('id') || !hasWords) return refuse('columns')
  const language = /\[([\w-]+)\]/.exec(header[places.get('translation') ?? -1] ?? '')?.[1]

  const rows = lines.flatMap((line): ReturnedRow[] => {
    const cell = (column: Column) => line[places.get(column) ?? -1] ?? ''
    const id = cell('id').trim()
    if (id === '') return []
    const verdict = cell('verdict').trim()
    const state = reviewStates.find((known) => known === cell('state').trim())
    return [
      {
        id,
        translation: cell('correction').trim() === '' ? cell('translation') : cell('correction'),
        ...(places.has('dutch') && { dutch: cell('dutch') }),
        ...(state && { state }),
        ...(right.test(verdict) && { verdict: 'right' }),
        ...(wrong.test(verdict) && { verdict: 'wrong' }),
      },
    ]
  })
  return sheetOf({ rows, how, ...(language && { language }) })
}
