import { headerMeaning } from './headers'
import type { TableRow } from './table'

/** No title stands on more lines than this above a list. */
const mostTitleRows = 20

const filled = ({ cells }: TableRow) => cells.filter((cell) => cell !== '').length
const known = ({ cells }: TableRow) => cells.filter((cell) => headerMeaning(cell)).length

/** Which row names the columns: its place among the rows, or undefined when none does. */
export function headerRow(rows: readonly TableRow[]): number | undefined {
  const top = rows.slice(0, mostTitleRows)
  const counts = top.map(known)
  const most = Math.max(0, ...counts)
  if (most === 0) return undefined
  const at = counts.indexOf(most)
  const [row, next] = [top[at], rows[at + 1]]
  if (!row) return undefined
  // One known word can also be a title ("Leerlingen"), or a child: it counts when it stands on a row like the next.
  if (most === 1 && (!next || filled(row) > 3 || filled(row) < filled(next))) return undefined
  return at
}

/** What the lines above a list tell: `Klas 3A - juf Sofie - schooljaar 2026-2027`. */
export interface TitleFacts {
  readonly name?: string
  readonly teacher?: string
  readonly schoolYear?: number
}

const classWord =
  /\b(?:klas(?:lijst)?|classe|class|groep|kleuterklas)\s*:?\s*((?:\p{L}?\d|[KL]\d?)[\p{L}\d]{0,3})\b/iu
const teacherWord =
  /\b(?:juf|meester|leerkracht|titularis|mme|madame|monsieur)\b\.?\s*:?\s*(?:juf\s+|meester\s+)?(\p{Lu}[\p{L}'’-]{1,30})/u
const years = /\b(20\d\d)\s*[-–/]\s*(?:20)?(\d\d)\b/

/** A class by its usual short name: `3A`, `K2b`, `1 B`, `L4`. */
export const classCode = /^(?:klas\s*)?((?:\d|[KL]\d)\s?\p{L}{0,2}\d?)$/iu

export function titleFacts(text: string): TitleFacts {
  const [name, teacher, year] = [classWord.exec(text)?.[1], teacherWord.exec(text)?.[1], years.exec(text)]
  const start = year && (Number(year[1]) + 1) % 100 === Number(year[2]) ? Number(year[1]) : undefined
  return {
    ...(name && { name }),
    ...(teacher && { teacher }),
    ...(start !== undefined && { schoolYear: start }),
  }
}
