import type { CheckRow, ReturnedRow } from '../../../model/check-sheet'
import { hash } from '../../../model/hash'
import { tidyTranslation } from '../../../model/translation-check'
import { mendsOf, type Translated, type TranslationLaw } from '../laws-translation'

/** Something to do about one row of a table. */
export interface RowMend {
  readonly id: string
  readonly mend: string
}

export interface CheckedRows {
  /** Row id -> translation, in the order of ours; those without a mistake. */
  readonly texts: ReadonlyMap<string, string>
  readonly mends: readonly RowMend[]
  /** Rows that nobody has translated yet. */
  readonly open: readonly string[]
}

/** What programs put into a text and nobody means: marks of direction, double spaces, the apostrophe of a typewriter. */
const tidy = (text: string) =>
  tidyTranslation(text.replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''))
    .replace(/ {2,}/g, ' ')
    .replace(/'/g, '’')

const isOtherDutch = ({ dutch, dutchHash }: ReturnedRow, row: CheckRow) =>
  dutchHash === undefined
    ? dutch !== undefined && tidy(dutch) !== tidy(row.dutch)
    : dutchHash !== hash(row.dutch)

/** What is to be done about the rows that came back, of those that went out. */
export function checkReturned(
  asked: readonly CheckRow[],
  returned: readonly ReturnedRow[],
  language: Translated['language'],
  laws: readonly TranslationLaw[],
): CheckedRows {
  const given = new Map(returned.map((row) => [row.id, row]))
  const known = new Set(asked.map(({ id }) => id))
  const texts = new Map<string, string>()
  const open: string[] = []
  const mends: RowMend[] = []
  for (const row of asked) {
    const back = given.get(row.id)
    const text = tidy(back?.translation ?? '')
    if (!back || text === '') {
      open.push(row.id)
      continue
    }
    const found = isOtherDutch(back, row)
      ? [`Het Nederlands is nu: ${row.dutch} Vertaal dat.`]
      : mendsOf({ text, dutch: row.dutch, language }, laws)
    if (found.length === 0) texts.set(row.id, text)
    mends.push(...found.map((mend) => ({ id: row.id, mend })))
  }
  const unknown = returned.filter(({ id }) => !known.has(id))
  mends.push(...unknown.map(({ id }) => ({ id, mend: 'Deze code kennen wij niet. Haal de rij weg.' })))
  return { texts, mends, open }
}
