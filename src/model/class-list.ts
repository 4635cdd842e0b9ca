import type { Day } from './day'
import type { LanguageCode } from './language'

export type ClassListId = string

/** Whether a parent can read: decides between a letter and a letter with the talk. */
export const readingSkills = ['ja', 'beetje', 'nee'] as const
export type ReadingSkill = (typeof readingSkills)[number]

/** Someone whom the school writes to. Both parents count: each may get a copy in a language of their own. */
export interface Contact {
  /** How the school calls this person: `mama`, `papa`, `opa`. Never a full name. */
  readonly label: string
  /** The language that this person reads. */
  readonly language: LanguageCode
}

/** What is kept of a child. More is not asked and not kept: no surname, no birthday, no nationality. */
export interface Child {
  readonly id: string
  /** A first name or a number. */
  readonly name: string
  /** The language in which the family reads letters. */
  readonly reads: LanguageCode
  /** The language of the talk, where it differs. */
  readonly listens?: LanguageCode
  readonly canRead: ReadingSkill
  /** At most two. None: one copy in `reads`. */
  readonly contacts: readonly Contact[]
  /** The family wants an interpreter at talks. */
  readonly interpreter: boolean
  /** Copies of each letter for every reader of this child: 1 unless asked otherwise. */
  readonly copies: number
  /** Since when this family gets translations. The school asks each year whether they are still needed. */
  readonly since?: Day
}

/** A class in the order of its list, which is the order of the schoolbags. */
export interface ClassList {
  readonly id: ClassListId
  /** `3A`. */
  readonly name: string
  readonly teacher?: string
  /** The calendar year in which the school year starts. */
  readonly schoolYear: number
  readonly children: readonly Child[]
  /** ISO 8601 instant. */
  readonly changed: string
}
