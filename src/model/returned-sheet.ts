import type { CheckRow, ReturnedRow, ReturnedSheet } from './check-sheet'
import { type Correction, personOf } from './correction'
import { hash } from './hash'
import { type Language, letterOf } from './language'
import { ownSentence, ownText } from './own-sentence'
import type { ReviewState } from './review'
import { type TranslationProblem, tidyTranslation, translationProblem } from './translation-check'

/**
 * Why a sentence that came back cannot be taken over. `unknown` not a sentence of ours · `dutch-changed` made for other
 * Dutch than ours · `no-correction` called wrong without saying how it should be · else what is wrong with the translation.
 */
export type RowProblem = TranslationProblem | { readonly kind: 'unknown' | 'dutch-changed' | 'no-correction' }

/** What one sentence that came back asks for. Nothing of it happens without a yes. */
export type Proposal =
  | {
      readonly kind: 'correction' | 'approval'
      readonly row: CheckRow
      readonly translation: string
      /** What others on this device found of it, where that is another translation: it stands beside. */
      readonly against: readonly Correction[]
    }
  | { readonly kind: 'refused'; readonly row: ReturnedRow; readonly why: RowProblem }

const rank: Readonly<Record<ReviewState, number>> = {
  ontbreekt: 0,
  verouderd: 1,
  ruw: 1,
  nagekeken: 2,
  goedgekeurd: 3,
}

const isApproved = ({ verdict, state }: ReturnedRow, row: CheckRow) =>
  verdict === 'right' || (state !== undefined && rank[state] >= 2 && rank[state] > rank[row.state])

const isOtherDutch = ({ dutch, dutchHash }: ReturnedRow, row: CheckRow) =>
  dutchHash === undefined
    ? dutch !== undefined && tidyTranslation(dutch) !== tidyTranslation(row.dutch)
    : dutchHash !== hash(row.dutch)

/** A teacher's own sentence that this device has not met: its id says the Dutch. */
function unmet({ id }: ReturnedRow): CheckRow | undefined {
  const dutch = ownText(id)
  if (dutch === undefined || dutch === '' || ownSentence(dutch) !== id) return undefined
  return { id, dutch, translation: '', note: '', example: { dutch: '', translation: '' }, state: 'ontbreekt' }
}

function proposalOf(
  returned: ReturnedRow,
  row: CheckRow | undefined,
  others: readonly Correction[],
): Proposal | undefined {
  const refused = (why: RowProblem): Proposal => ({ kind: 'refused', row: returned, why })
  if (!row) return refused({ kind: 'unknown' })
  const translation = tidyTranslation(returned.translation)
  const isSame = translation === tidyTranslation(row.translation)
  const isAsSeen = returned.seen !== undefined && translation === tidyTranslation(returned.seen)
  if ((isSame || isAsSeen) && returned.verdict === 'wrong') return refused({ kind: 'no-correction' })
  if (isSame && !isApproved(returned, row)) return undefined
  // Left open by the reader: an empty cell asks for nothing.
  if (translation === '' && returned.verdict === undefined) return undefined
  if (isOtherDutch(returned, row)) return refused({ kind: 'dutch-changed' })
  const problem = translationProblem(row.dutch, translation)
  if (problem) return refused(problem)
  const against = others.filter(
    (other) => other.phrase === row.id && other.dutch === hash(row.dutch) && other.new !== translation,
  )
  return { kind: isSame ? 'approval' : 'correction', row, translation, against }
}

/**
 * What a sheet that came back asks for, in its own order. Sentences that came back as they are ask for nothing.
 * @param rows the sentences as they are now, in the language of the sheet.
 * @param corrections what people found on this device, in that language.
 * @param by who looked at the sheet: their own earlier opinion is no conflict.
 */
export function proposalsOf(
  sheet: ReturnedSheet,
  rows: readonly CheckRow[],
  corrections: readonly Correction[],
  by: string,
): readonly Proposal[] {
  const known = new Map(rows.map((row) => [row.id, row]))
  const others = corrections.filter((correction) => personOf(correction.by) !== personOf(by))
  return sheet.rows.flatMap((row) => proposalOf(row, known.get(row.id) ?? unmet(row), others) ?? [])
}

/**
 * What looks wrong with a whole sheet. `language` the file says another one · `swapped` the translations stand in the column
 * of the Dutch · `dutch` the translations are the Dutch itself · `script` they are written with other letters.
 */
export type SheetDoubt = 'language' | 'swapped' | 'dutch' | 'script'

/** A doubt about a sheet as a translation into this language; undefined when it looks right. */
export function sheetDoubt(
  sheet: ReturnedSheet,
  rows: readonly CheckRow[],
  language: Language,
): SheetDoubt | undefined {
  const known = new Map(rows.map((row) => [row.id, row]))
  const filled = sheet.rows.filter(({ translation }) => /\p{L}/u.test(translation))
  const most = (is: (row: ReturnedRow) => boolean) =>
    filled.length > 0 && filled.filter(is).length * 2 > filled.length
  const isDutch = ({ id, translation }: ReturnedRow) => translation === known.get(id)?.dutch
  if (most((row) => isDutch(row) && row.dutch !== undefined && row.dutch !== row.translation))
    return 'swapped'
  if (most((row) => isDutch(row) && row.translation !== known.get(row.id)?.translation)) return 'dutch'
  if (sheet.language !== undefined && sheet.language.toLowerCase() !== language.code.toLowerCase()) {
    const base = sheet.language.toLowerCase().split(/[-_]/)[0]
    if (base !== language.code.toLowerCase()) return 'language'
  }
  const letters = letterOf(language.script)
  return most(({ translation }) => !letters.test(translation.replace(/\{\{\w+\}\}/g, '')))
    ? 'script'
    : undefined
}

/** The opinions that proposals become when somebody says yes. */
export const correctionsFrom = (
  proposals: readonly Proposal[],
  given: Pick<Correction, 'language' | 'by' | 'on' | 'how'>,
): readonly Correction[] =>
  proposals.flatMap((proposal) =>
    proposal.kind === 'refused'
      ? []
      : {
          ...given,
          phrase: proposal.row.id,
          dutch: hash(proposal.row.dutch),
          old: proposal.row.translation,
          new: proposal.translation,
        },
  )
