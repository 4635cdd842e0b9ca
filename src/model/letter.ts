import type { Day } from './day'
import type { LanguageCode } from './language'
import type { PhraseId, QuestionId, SectionId, SlotId, SlotValue, TemplateId } from './template'
import type { ConceptId } from './tile'

export type LetterId = string

/** One letter as the teacher left it. Immutable: every change makes a new value. */
export interface Letter {
  readonly id: LetterId
  readonly template: TemplateId
  readonly templateVersion: number
  readonly values: Readonly<Record<SlotId, SlotValue>>
  readonly answers: Readonly<Record<QuestionId, string>>
  /** Sentences that the teacher switched off, and `code:<slot>` for the QR code of a payment. */
  readonly left: readonly PhraseId[]
  readonly extra: readonly FreeLine[]
  /** Languages to print beside the Dutch. */
  readonly languages: readonly LanguageCode[]
  /** ISO 8601 instants. */
  readonly created: string
  readonly changed: string
  /** Counts the changes, so that two tabs can tell which value is newer. */
  readonly revision: number
  /** The finished example of the first visit. */
  readonly sample?: boolean
  /** ISO 8601 instant at which the teacher said that the families have it. */
  readonly sent?: string
  /** Days that were moved from an earlier school year, as they were, until the teacher has looked at each. */
  readonly moved?: Readonly<Record<SlotId, Day>>
}

/**
 * A teacher's own sentence: Dutch, printed beside an empty line for the translator. Or a shipped one in its place, which
 * is translated.
 */
export interface FreeLine {
  readonly id: string
  readonly section: SectionId
  /** As typed. It stays when a shipped sentence takes its place, for when that one is no longer shipped. */
  readonly text: string
  readonly phrase?: PhraseId
  readonly picture?: ConceptId
}
