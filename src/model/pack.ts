import type { CardId, HandoutKind } from './handout'
import type { Letter } from './letter'
import type { ConceptId } from './tile'

export type PackId = string

/** When a family gets a part: with the first talk, or in week 3 when there is room for more. */
export const packMoments = ['start', 'week-3'] as const
export type PackMoment = (typeof packMoments)[number]

/** One thing in a pack. */
export type PackContent =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'dictionary'; readonly concepts: readonly ConceptId[] }
  | { readonly kind: 'calendar'; readonly schoolYear: number }
  /** `cards`: for a handout of cards, which ones. */
  | { readonly kind: 'handout'; readonly handout: HandoutKind; readonly cards?: readonly CardId[] }
  | { readonly kind: 'contacts' }
  | { readonly kind: 'talk' }

export interface PackPart {
  readonly id: string
  readonly moment: PackMoment
  readonly content: PackContent
}

/** Letters and other prints that a new family gets together, in the order in which they lie in the folder. */
export interface Pack {
  readonly id: PackId
  readonly name: string
  readonly parts: readonly PackPart[]
  /** ISO 8601 instant. */
  readonly changed: string
}
