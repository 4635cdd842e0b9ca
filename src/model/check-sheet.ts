import type { CheckWay } from './correction'
import type { LanguageCode } from './language'
import type { ReviewState } from './review'
import type { PhraseId } from './template'
import type { ConceptId } from './tile'

/** One sentence to look at. It never holds what a teacher typed: values are those of the example letters. */
export interface CheckRow {
  /** The phrase, or `label:<concept>`. */
  readonly id: PhraseId
  /** Both with slots, as `{{datum}}`. */
  readonly dutch: string
  /** Empty when there is none yet. */
  readonly translation: string
  /** What it means and where it stands, for translators. May be empty. */
  readonly note: string
  /** The same with example values filled in and isolated (FSI/LRI … PDI); empty where the sentence has no slots. */
  readonly example: { readonly dutch: string; readonly translation: string }
  readonly state: ReviewState
  readonly picture?: ConceptId
}

/** Numbered sentences for an interpreter: of one letter, or of everything that can be said. */
export interface CheckSheet {
  readonly language: LanguageCode
  readonly rows: readonly CheckRow[]
}

/** What came back of one sentence. */
export interface ReturnedRow {
  readonly id: PhraseId
  /** The Dutch that was looked at; absent when the file does not say. */
  readonly dutch?: string
  /** The same by its hash, in files that say only that. */
  readonly dutchHash?: string
  /** The translation that was looked at; absent when the file does not say. */
  readonly seen?: string
  /** The translation as it is now; empty when there is none. */
  readonly translation: string
  /** How far the file says that it was checked; absent when it does not say. */
  readonly state?: ReviewState
  /** What the reader ticked. */
  readonly verdict?: 'right' | 'wrong'
}

/** A check sheet that came back, in whatever format. */
export interface ReturnedSheet {
  /** Absent when the file does not say. */
  readonly language?: LanguageCode
  readonly rows: readonly ReturnedRow[]
  readonly how: CheckWay
  /** Who looked: initials or a role. Absent when the file does not say; so are the next two. */
  readonly by?: string
  /** Whether it is their mother tongue. */
  readonly native?: boolean
  /** What else they had to say. */
  readonly remarks?: string
}
