import type { TablePrint } from '../layout/table'
import type { Correction } from '../model/correction'
import type { LanguageCode } from '../model/language'
import type { Letter } from '../model/letter'
import type { Recipient } from '../model/merge-list'
import type { OwnPictures } from '../model/own-picture'
import type { RoughPolicy } from '../model/policy'
import type { Pixels } from '../model/tile'

/** One copy of a letter, on the pile of a class. */
export interface PileCopy {
  readonly letter: Letter
  readonly language: LanguageCode
  /** Whose name stands on it. */
  readonly recipient?: Recipient
}

/** A part of a pile, which becomes one file: small enough for memory, and for the tray of a printer. */
export interface PilePart {
  /** File name without extension, and the title of the file. No child is named in it. */
  readonly name: string
  /** Lies on top, for the school itself. */
  readonly cover?: TablePrint
  /** In the order of printing. */
  readonly copies: readonly PileCopy[]
}

/** Letters for children one by one, in one file or more. */
export interface PileJob {
  readonly parts: readonly PilePart[]
  /** Every letter begins on a front: for paper that is printed on both sides. */
  readonly bothSides: boolean
  readonly inkSaver: boolean
  /** The school's own pictures. */
  readonly own?: OwnPictures
  /** What people found of the translations. */
  readonly corrections?: readonly Correction[]
  /** What the school does with sentences that nobody checked. */
  readonly rough?: RoughPolicy
  /** The school's logo. */
  readonly logo?: Pixels
}
