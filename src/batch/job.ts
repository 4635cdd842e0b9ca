import type { Correction } from '../model/correction'
import type { LanguageCode } from '../model/language'
import type { Letter, LetterId } from '../model/letter'
import type { Recipient } from '../model/merge-list'
import type { OwnPictures } from '../model/own-picture'
import type { RoughPolicy } from '../model/policy'
import type { Pixels } from '../model/tile'
import type { HandoutOrder } from './handouts'
import type { PackOrder } from './pack'
import type { PrintOrder } from './prints'
import type { TableOrder } from './tables'
import type { CalendarOrder } from './year-calendar'

/** One copy of one letter in one language. */
export interface Copy {
  readonly letter: Letter
  readonly language: LanguageCode
  /** The letter itself unless it is told otherwise; the talk is for the teacher. */
  readonly page?: 'letter' | 'talk'
  /** File name without extension, safe for every system. */
  readonly name: string
}

/** What to make: many copies, as files of their own or as one file to print. */
export interface Job {
  readonly copies: readonly Copy[]
  readonly output: 'separate' | 'merged'
  /** Title of a merged file. */
  readonly title: string
  readonly inkSaver?: boolean
  /** The school's own pictures. */
  readonly own?: OwnPictures
  /** What people found of the translations. */
  readonly corrections?: readonly Correction[]
  /** What the school does with sentences that nobody checked. */
  readonly rough?: RoughPolicy
  /** The school's logo. */
  readonly logo?: Pixels
}

export type Order = PrintOrder | HandoutOrder | TableOrder | CalendarOrder | PackOrder

/** Whether nothing was chosen, so that there is nothing to print. */
export const isEmpty = (order: Order): boolean =>
  (order.kind === 'pack' && order.parts.every(({ kind }) => kind === 'talk')) ||
  ('concepts' in order && order.concepts.length === 0) ||
  ('cards' in order && order.cards.length === 0)

/** Something else than a letter to make: of the pictogram set, or a small paper for parents. */
export interface PrintJob {
  readonly order: Order
  /** A file for the printer, or the pages as SVG to look at first. */
  readonly output: 'file' | 'pages'
  readonly title: string
  /** ISO 8601 moment that the file says it was made. */
  readonly created: string
  /** The school's own pictures. */
  readonly own?: OwnPictures
  /** What people found of the translations. */
  readonly corrections?: readonly Correction[]
  /** What the school does with sentences that nobody checked. */
  readonly rough?: RoughPolicy
}

export interface MadeFile {
  /** File name with extension. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A copy that could not be made. The others were. */
export interface Failure {
  readonly letter: LetterId
  readonly language: LanguageCode
  /** Whose copy it was. */
  readonly recipient?: Recipient
  /** For the log and the curious; the screen says it in its own words. */
  readonly reason: string
}

/** What happens while a job runs. */
export type JobEvent =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'file'; readonly file: MadeFile }
  /** A page as an SVG document, in the order of the pages. */
  | { readonly kind: 'page'; readonly svg: string }
  | { readonly kind: 'failure'; readonly failure: Failure }

export interface JobResult {
  readonly files: readonly MadeFile[]
  readonly failures: readonly Failure[]
}
