import type { Calendar, Language } from './language'
import type { PhraseId } from './template'
import type { ConceptId } from './tile'

/** All words of one language that letters are made of. */
export interface WordBank {
  readonly language: Language
  readonly phrases: Readonly<Record<PhraseId, string>>
  /** The word of each pictogram. */
  readonly labels: Readonly<Record<ConceptId, string>>
  readonly calendar: Calendar
}
