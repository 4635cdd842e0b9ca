import type { Day } from './day'
import type { LanguageCode } from './language'
import type { Letter } from './letter'
import { type PrintRecord, type TranslationReason, translationReasons } from './print-record'
import { schoolYearOf } from './school-year'
import type { Theme } from './template'

/** Why a letter of a theme is mostly translated; the teacher may choose another reason. */
export const reasonFor = (theme: Theme): TranslationReason =>
  theme === 'gezondheid'
    ? 'gezondheid-veiligheid'
    : theme === 'geld' || theme === 'opvang' || theme === 'hulp' || theme === 'toestemming'
      ? 'dienst'
      : 'integratie'

interface Printed {
  readonly letter: Pick<Letter, 'id' | 'template'>
  readonly on: Day
  /** ISO 8601 instant. */
  readonly at: string
  readonly reason: TranslationReason
  /** Families per language; Dutch is not accounted for. */
  readonly families: ReadonlyMap<LanguageCode, number>
}

/** What the account says of one print. The same letter printed again on the same day replaces what was said. */
export const recordsOf = ({ letter, on, at, reason, families }: Printed): readonly PrintRecord[] =>
  [...families].map(([language, count]) => ({
    id: `${on} ${letter.id} ${language}`,
    on,
    template: letter.template,
    language,
    families: count,
    reason,
    changed: at,
  }))

/** The records of one school year, the last first. */
export const accountOf = (records: readonly PrintRecord[], year: number): readonly PrintRecord[] =>
  records
    .filter(({ on }) => schoolYearOf(on) === year)
    .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id))

/** The families that letters went to, per reason. A family counts once per letter. */
export const perReason = (
  records: readonly PrintRecord[],
): readonly (readonly [TranslationReason, number])[] =>
  translationReasons.map((reason) => [
    reason,
    records.filter((record) => record.reason === reason).reduce((sum, { families }) => sum + families, 0),
  ])
