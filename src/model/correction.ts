import type { LanguageCode } from './language'
import type { PhraseId } from './template'

/**
 * How it came: a person looked on the screen, or in which kind of file; `machine`: a draft that the browser made on this
 * device, which nobody has looked at.
 */
export const checkWays = ['screen', 'csv', 'xliff', 'tmx', 'po', 'pdf', 'docx', 'machine'] as const
export type CheckWay = (typeof checkWays)[number]

/**
 * What one person found of one translated sentence: right as it was, or right after a correction. How far a sentence has
 * been checked is not written down but counted from these, so that two devices that put theirs together always agree.
 */
export interface Correction {
  readonly language: LanguageCode
  /** The phrase, or `label:<concept>` for a pictogram's word. */
  readonly phrase: PhraseId
  /** The hash of the Dutch that the person saw. */
  readonly dutch: string
  /** The translation that the person saw; empty when there was none. */
  readonly old: string
  /** The translation that the person found right: `old` again when nothing was wrong with it. */
  readonly new: string
  /** Initials or role, never a full name. */
  readonly by: string
  /** ISO 8601 instant. */
  readonly on: string
  readonly how: CheckWay
}

/** The same person, however the initials were typed: `A.B.`, `ab`. */
export const personOf = (by: string): string =>
  by
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.]+/g, '')

/** One person has one opinion of a sentence: the last. Corrections with the same key replace each other. */
export const correctionKey = ({ language, phrase, by }: Pick<Correction, 'language' | 'phrase' | 'by'>) =>
  JSON.stringify([language, phrase, personOf(by)])
