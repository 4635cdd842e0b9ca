import Papa from 'papaparse'
import type { CheckRow, CheckSheet, ReturnedRow } from '../../model/check-sheet'
import { reviewStates } from '../../model/review'
import { mostRows, refuse, type SheetRead, sheetOf } from './problem'

/** Names of the columns. The language of the translation stands behind its name: `Vertaling [ar]`. */
const columns = {
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
type Column = keyof typeof columns

/** What a spreadsheet would take for a formula. An apostrophe before it keeps it text. */
const formula = /^'*[=+\-@\t\r]/
const escapeFormula = (text: string) => (formula.test(text) ? `'${text}` : text)
const unescapeFormula = (text: string) => (/^'/.test(text) && formula.test(text) ? text.slice(1) : text)

/** Semicolons and a byte order mark: so Excel in Belgium opens it with every script intact. */
export function writeCsv({ language, rows }: CheckSheet): string {
  const header = Object.entries(columns).map(([column, name]) =>
    column === 'translation' ? `${name} [${language}]` : name,
  )
  const line = ({ id, dutch, translation, example, note, state }: CheckRow, index: number) =>
    [String(index + 1), id, dutch, translation, example.dutch, example.translation, note, state, '', ''].map(
      escapeFormula,
    )
  return `\ufeff${Papa.unparse([header, ...rows.map(line)], { delimiter: ';', newline: '\r\n' })}\r\n`
}

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

export function readCsv(source: string): SheetRead {
  const { data, errors } = Papa.parse<string[]>(source.replace(/^\ufeff/, ''), {
    delimitersToGuess: [';', ',', '\t'],
    preview: mostRows + 2,
    skipEmptyLines: 'greedy',
  })
  if (errors.some(({ type }) => type === 'Quotes')) return refuse('broken')
  const [header = [], ...lines] = data
  const places = placesIn(header)
  const hasWords = places.has('translation') || places.has('correction')
  if (!places.has('id') || !hasWords) return refuse('columns')
  const language = /\[([\w-]+)\]/.exec(header[places.get('translation') ?? -1] ?? '')?.[1]

  const rows = lines.flatMap((line): ReturnedRow[] => {
    const cell = (column: Column) => unescapeFormula(line[places.get(column) ?? -1] ?? '')
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
  return sheetOf({ rows, how: 'csv', ...(language && { language }) })
}
