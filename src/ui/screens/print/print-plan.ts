import { dutch } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import type { TranslationReason } from '../../../model/print-record'

/** What to print: which languages, for how many families each, and with how much ink. */
export interface PrintPlan {
  readonly chosen: ReadonlySet<LanguageCode>
  /** A language without a number is printed once. */
  readonly families: ReadonlyMap<LanguageCode, number>
  /** White pictograms with black figures. */
  readonly inkSaver: boolean
  /** Why families get a translation: for the account. */
  readonly reason: TranslationReason
}

/** Everything the letter is written in. */
export const wholePlan = (
  languages: readonly LanguageCode[],
  inkSaver: boolean,
  reason: TranslationReason,
): PrintPlan => ({
  chosen: new Set([dutch, ...languages]),
  families: new Map(),
  inkSaver,
  reason,
})

export function choose(plan: PrintPlan, language: LanguageCode, on: boolean): PrintPlan {
  const chosen = new Set(plan.chosen)
  if (on) chosen.add(language)
  else chosen.delete(language)
  return { ...plan, chosen }
}

export function countFamilies(plan: PrintPlan, language: LanguageCode, count: number | undefined): PrintPlan {
  const families = new Map(plan.families)
  if (count === undefined) families.delete(language)
  else families.set(language, count)
  return { ...plan, families }
}

/** The chosen languages in the order of the letter, Dutch first. */
export const languagesOf = (
  { chosen }: PrintPlan,
  languages: readonly LanguageCode[],
): readonly LanguageCode[] => [dutch, ...languages].filter((language) => chosen.has(language))

export const copiesOf = ({ families }: PrintPlan, language: LanguageCode): number =>
  Math.max(1, families.get(language) ?? 1)

/** For how many families each translation is printed. */
export const translatedFor = (
  plan: PrintPlan,
  languages: readonly LanguageCode[],
): ReadonlyMap<LanguageCode, number> =>
  new Map(
    languages
      .filter((language) => language !== dutch)
      .map((language) => [language, copiesOf(plan, language)]),
  )
