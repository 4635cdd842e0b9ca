import type { TableColumn } from '../layout/table'
import type { Correction } from '../model/correction'
import type { Language, LanguageCode } from '../model/language'
import type { OwnPictures } from '../model/own-picture'
import type { PackContent } from '../model/pack'
import type { RoughPolicy } from '../model/policy'
import type { OwnDay } from '../model/school-days'
import type { SchoolContact } from '../model/school-profile'
import type { Pixels } from '../model/tile'

/** On which paper a pack is printed. `booklet`: pages of A4 side by side on A3, folded once. */
export const packPapers = ['both-sides', 'one-side', 'booklet'] as const
export type PackPaper = (typeof packPapers)[number]

/** What a pack needs to know of the school. */
export interface PackSchool {
  readonly name: string
  readonly contacts: readonly SchoolContact[]
  /** For the year calendar. */
  readonly days: readonly OwnDay[]
}

/** The words of the checklist for the talk, in the language of the school's own screens. */
export interface TalkWords {
  readonly language: Language
  readonly title: string
  readonly lead: readonly string[]
  /** What it is about, what to say, what to ask. */
  readonly columns: readonly [what: TableColumn, say: TableColumn, ask: TableColumn]
  readonly end: readonly string[]
}

/** What one family gets, in order: with a table of contents before it, and page numbers over all of it. */
export interface PackOrder {
  readonly kind: 'pack'
  readonly parts: readonly PackContent[]
  /** What the family reads. In Dutch there is nothing beside it. */
  readonly language: LanguageCode
  readonly school: PackSchool
  readonly talk: TalkWords
  readonly paper: PackPaper
  readonly inkSaver: boolean
}

/** A pack as a file: once for each family that reads its language. */
export interface PackBook {
  /** File name without extension, and the title of the file. */
  readonly name: string
  readonly order: PackOrder
  readonly copies: number
}

/** Packs for families of several languages. */
export interface PackJob {
  readonly books: readonly PackBook[]
  /** ISO 8601 moment that the files say they were made. */
  readonly created: string
  /** The school's own pictures. */
  readonly own?: OwnPictures
  /** What people found of the translations. */
  readonly corrections?: readonly Correction[]
  /** What the school does with sentences that nobody checked. */
  readonly rough?: RoughPolicy
  /** The school's logo. */
  readonly logo?: Pixels
}
