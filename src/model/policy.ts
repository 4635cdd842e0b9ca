import type { ReviewState } from './review'

/**
 * What a school does with sentences that nobody has checked: print them with a mark, print only their Dutch and their
 * pictogram, or print no translation of a letter that has such a sentence.
 */
export const roughPolicies = ['mark', 'dutch', 'refuse'] as const
export type RoughPolicy = (typeof roughPolicies)[number]

/** What a school has decided about translations. */
export interface Policy {
  readonly rough: RoughPolicy
  /** Whether the account of translations is kept, or the rules are only explained. */
  readonly account: 'keep' | 'explain'
}

export const standardPolicy: Policy = { rough: 'mark', account: 'keep' }

/** Whether a person looked at the sentence as it is. */
export const isChecked = (state: ReviewState): boolean => state === 'nagekeken' || state === 'goedgekeurd'
