import type { Child } from '../class-list'
import type { LanguageCode } from '../language'
import type { Column, ColumnRole } from './columns'
import type { NamePart } from './first-name'

/** Said of a language name instead of a language: leave the children who have it out of the list. */
export const leaveOut = '-'

/** What a person has said about a table so far. */
export interface Answers {
  /** By the place of the column. */
  readonly roles: ReadonlyMap<number, ColumnRole>
  readonly namePart?: NamePart
  /** By the key of the question: the code of a language, also one without letters, or `leaveOut`. */
  readonly languages: ReadonlyMap<string, LanguageCode | typeof leaveOut>
  /** Read the hidden rows as well. */
  readonly withHidden: boolean
  /** Numbers of rows that look like an earlier row, yet are another child. */
  readonly otherChildren: ReadonlySet<number>
}

export const noAnswers: Answers = {
  roles: new Map(),
  languages: new Map(),
  withHidden: false,
  otherChildren: new Set(),
}

/** Something that only a person knows. Asked once for the whole list. */
export interface LanguageQuestion {
  readonly key: string
  /** As it stands in the list; empty for children without a language. */
  readonly written: string
  /** `letterless`: the name is clear, but there are no letters in that language. */
  readonly why: 'several' | 'unknown' | 'letterless' | 'empty'
  /** What it may mean, most likely first. */
  readonly options: readonly LanguageCode[]
  /** In how many rows it stands. */
  readonly rows: number
  /** What was answered, or what happens without an answer; undefined when the list must wait for it. */
  readonly answer?: LanguageCode | typeof leaveOut
}

export interface NameQuestion {
  readonly examples: readonly string[]
  readonly parts: readonly NamePart[]
  readonly answer?: NamePart
}

/** A child as a row tells it, without what only a kept child has. */
export interface NewChild extends Omit<Child, 'id'> {
  readonly row: number
}

export interface NewClass {
  /** Empty when nothing in the table tells it. */
  readonly name: string
  readonly teacher?: string
  readonly children: readonly NewChild[]
}

/**
 * Why a row is kept out.
 * `name` there is none · `long` the name is too long for one · `twice` the child stands there already · `language` a person
 * said to leave it out · `reading` `interpreter` `copies` `since` that cell says nothing we understand · `formula` the name is
 * a formula · `total` a sum below the list · `hidden` hidden in the spreadsheet
 */
export type Refusal =
  | 'name'
  | 'long'
  | 'twice'
  | 'language'
  | 'reading'
  | 'interpreter'
  | 'copies'
  | 'since'
  | 'formula'
  | 'total'
  | 'hidden'

export interface RefusedRow {
  readonly row: number
  /** The sheet that the row is on, where several are read. */
  readonly sheet?: string
  readonly why: Refusal
  /** What stands in the cell that it is about, or the name. */
  readonly cell: string
  /** The row with the same child. */
  readonly like?: number
}

/** What a table would become. Nothing of it is kept before a person has seen it and said yes. */
export interface Proposal {
  readonly columns: readonly Column[]
  readonly nameQuestion?: NameQuestion
  readonly questions: readonly LanguageQuestion[]
  readonly classes: readonly NewClass[]
  readonly refused: readonly RefusedRow[]
  /** Rows that wait for the answer to a question. */
  readonly waiting: number
  /** The year in which the school year starts, where the table tells it. */
  readonly schoolYear?: number
  /** The columns are worth a look: what holds the names or the languages is not sure. */
  readonly isUnclear: boolean
  readonly hiddenRows: number
}
