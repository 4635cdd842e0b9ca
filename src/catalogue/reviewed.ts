import type { Correction } from '../model/correction'
import type { LanguageCode } from '../model/language'
import { type ReviewedWords, reviewedWords } from '../model/reviewed-words'
import { dutch } from './languages'
import { loadApprovals, loadWords } from './words'

const known = new WeakMap<readonly Correction[], Map<LanguageCode, ReviewedWords>>()

/**
 * All words of a language as this school says them: the shipped ones, with what people found on this device. The same
 * corrections give the same value, so that nothing made of it need be made twice. Rejects when a file cannot be loaded.
 */
export async function loadReviewedWords(
  code: LanguageCode,
  corrections: readonly Correction[],
): Promise<ReviewedWords> {
  const [source, target, approvals] = await Promise.all([loadWords(dutch), loadWords(code), loadApprovals()])
  const made = known.get(corrections) ?? new Map<LanguageCode, ReviewedWords>()
  known.set(corrections, made)
  const words = made.get(code) ?? reviewedWords(source, target, approvals, corrections)
  made.set(code, words)
  return words
}

/** Several languages, with the approvals of all of them in one. */
export async function loadReviewedBanks(codes: readonly LanguageCode[], corrections: readonly Correction[]) {
  const all = await Promise.all(codes.map((code) => loadReviewedWords(code, corrections)))
  return {
    banks: all.map(({ target }) => target),
    approvals: Object.fromEntries(
      all.map(({ target: { language }, approvals }) => [language.code, approvals[language.code] ?? {}]),
    ),
  }
}
