import type { Contact } from '../class-list'
import type { LanguageCode } from '../language'
import type { Result } from '../result'
import type { Column, ColumnRole } from './columns'
import { type NamePart, pieceOf } from './first-name'
import type { LanguageReader } from './languages'
import { leaveOut, type NewChild, type Refusal } from './proposal'
import { plain, type TableRow } from './table'
import { contactIn, copyCount, isBlank, readingSkill, sinceDay, yesOrNo } from './values'

/** No first name is longer. */
export const longestName = 40

/** A row as a child, a row that says nothing of a child, or one that waits for an answer about a language. */
export type RowRead = Result<NewChild | 'waiting', Refusal> & { readonly cell?: string }

export interface RowReader {
  readonly columns: readonly Column[]
  readonly part: NamePart | undefined
  readonly languages: LanguageReader
}

const isTotal = (name: string) =>
  /^(sub)?(totaal|total|aantal( leerlingen| kinderen)?|nombre)\b/.test(plain(name))
const isFormula = (name: string) => /^[=@]/.test(name) || /^[+-].*[(\d]/.test(name)

const refuse = (why: Refusal, cell: string): RowRead => ({ ok: false, why, cell })

/** The cell of a role in a row; undefined when no column has that role. */
export function cellOf(row: TableRow, columns: readonly Column[], role: ColumnRole): string | undefined {
  const column = columns.find((one) => one.role === role)
  return column && (row.cells[column.at] ?? '')
}

/** A contact from its column and the column of its language. `waiting` when a language must be asked, `out` when left out. */
function contactOf(
  row: TableRow,
  which: 1 | 2,
  { columns, languages }: RowReader,
): Contact | 'waiting' | 'out' | undefined {
  const about = cellOf(row, columns, `contact-${which}`) ?? ''
  const { label, rest } = contactIn(about)
  const written = cellOf(row, columns, `contact-${which}-language`) ?? ''
  const cell = isBlank(written) && (label !== undefined || languages.isName(rest)) ? rest : written
  if (isBlank(cell)) return undefined
  const language = languages.read(cell, row.number)
  if (language === undefined) return 'waiting'
  if (language === leaveOut) return 'out'
  const fixed = columns.find(
    ({ role }) => role === `contact-${which}-language` || role === `contact-${which}`,
  )?.label
  return { label: label ?? fixed ?? `contact ${which}`, language }
}

/** When a list only tells of the second contact, the first reads what the family reads. */
const withFirst = (
  [first]: readonly unknown[],
  told: readonly Contact[],
  language: LanguageCode,
): readonly Contact[] =>
  first === undefined && told.length > 0 ? [{ label: 'contact 1', language }, ...told] : told

export function readRow(row: TableRow, reader: RowReader): RowRead {
  const cell = (role: ColumnRole) => cellOf(row, reader.columns, role)
  const written = cell('name') ?? ''
  if (written === '') return refuse('name', row.cells.find((text) => text !== '') ?? '')
  if (isFormula(written)) return refuse('formula', written)
  if (isTotal(written)) return refuse('total', written)
  const name = pieceOf(written, reader.part ?? 'all')
  if (name.length > longestName) return refuse('long', name)

  const canRead = readingSkill(cell('reading') ?? '')
  if (canRead === undefined) return refuse('reading', cell('reading') ?? '')
  const interpreter =
    yesOrNo(cell('interpreter') ?? '') ?? (reader.languages.isName(cell('interpreter') ?? '') || undefined)
  if (interpreter === undefined) return refuse('interpreter', cell('interpreter') ?? '')
  const copies = copyCount(cell('copies') ?? '')
  if (copies === undefined) return refuse('copies', cell('copies') ?? '')
  const sinceCell = cell('since') ?? ''
  const since = isBlank(sinceCell) ? '' : sinceDay(sinceCell)
  if (since === undefined) return refuse('since', sinceCell)

  const people = [contactOf(row, 1, reader), contactOf(row, 2, reader)]
  const told = people.filter((one): one is Contact => typeof one === 'object')
  const own = cell('reads') ?? ''
  const reads = isBlank(own) && told[0] ? told[0].language : reader.languages.read(own, row.number)
  const spoken = cell('listens') ?? ''
  const listens = isBlank(spoken) ? '' : reader.languages.read(spoken, row.number)
  if (reads === leaveOut || listens === leaveOut || people.includes('out')) return refuse('language', name)
  if (reads === undefined || listens === undefined || people.includes('waiting'))
    return { ok: true, value: 'waiting' }
  const value: NewChild = {
    row: row.number,
    name,
    reads,
    ...(listens !== '' && listens !== reads && { listens }),
    canRead,
    contacts: isBlank(own) ? told : withFirst(people, told, reads),
    interpreter,
    copies,
    ...(since !== '' && { since }),
  }
  return { ok: true, value }
}
