import { hash } from './hash'
import type { LanguageCode } from './language'
import type { PhraseId } from './template'

/** How far a translated sentence has been checked by people. `ruw` = by a machine or by us, nobody looked yet. */
export const reviewStates = ['ontbreekt', 'ruw', 'nagekeken', 'goedgekeurd', 'verouderd'] as const
export type ReviewState = (typeof reviewStates)[number]

/** What a named person said of one translation. The hashes tell whether the words have changed since. */
export interface Approval {
  readonly dutch: string
  readonly translation: string
  /** How many people found it right; 0 for a draft of a machine. */
  readonly times: number
  /** Initials or role, never a full name. */
  readonly by: string
  /** The day of the last check. */
  readonly on: string
}

/** `templates/phrases/checked.json`: what is not in it is rough. */
export type Approvals = Readonly<Record<LanguageCode, Readonly<Record<PhraseId, Approval>>>>

/** The state of one translated sentence. */
export function reviewState(
  approval: Approval | undefined,
  dutch: string,
  translation: string | undefined,
): ReviewState {
  if (translation === undefined) return 'ontbreekt'
  if (!approval || approval.translation !== hash(translation)) return 'ruw'
  if (approval.dutch !== hash(dutch)) return 'verouderd'
  if (approval.times === 0) return 'ruw'
  return approval.times >= 2 ? 'goedgekeurd' : 'nagekeken'
}
