import type { Language } from '../model/language'
import type { ReviewState } from '../model/review'
import type { PhraseId, SectionId, SlotId } from '../model/template'
import type { Pixels, Tile } from '../model/tile'

/** One sentence in Dutch and, for a translated letter, in the reader's language. Slot values are isolated (FSI/LRI … PDI). */
export interface Words {
  /** The phrase, or `free:<id>` for a teacher's own line, or `label:<concept>` for a pictogram's word. */
  readonly id: PhraseId
  readonly dutch: string
  /** Absent in a Dutch letter, and where no translation exists: then an empty line to write on is printed. */
  readonly translation?: string
  readonly state: ReviewState
  /** Its translation is not printed: the school prints only what was checked. */
  readonly withheld?: true
}

/** A tile and what it says, for readers who cannot see it. */
export interface Picto {
  readonly tile: Tile
  /** In the language of the page. */
  readonly alt: string
}

export interface ComposedLine {
  /** Unique within the letter and stable between changes. */
  readonly id: string
  /** What the form scrolls to: `section:…`, `slot:…`, `question:…` or `free:…`. */
  readonly source: string
  /** None, one, or two: cause, then act. */
  readonly pictos: readonly Picto[]
  readonly sentences: readonly Words[]
  readonly field?: ComposedField
  /** The text of a QR code beside the words, and what it is for who cannot see it, in the language of the page. */
  readonly code?: { readonly text: string; readonly alt: string }
  /** One of a list of things: it may stand beside its neighbours. */
  readonly thing?: true
}

export type ComposedField =
  | {
      readonly kind: 'tick' | 'write' | 'tick-write'
      /** What stands on the line to write on already: a name. */
      readonly filled?: string
    }
  | {
      readonly kind: 'options'
      readonly options: readonly { readonly picto?: Picto; readonly words: Words }[]
    }

export interface ComposedSection {
  /** A part of the letter, or of the talk beside it. */
  readonly id: SectionId | 'say' | 'ask'
  readonly heading: Words
  readonly lines: readonly ComposedLine[]
}

export interface ComposedSlip {
  readonly title: Words
  readonly lines: readonly ComposedLine[]
}

/** A letter in words, for one language: everything that will stand on paper, nothing about where. */
export interface Composed {
  /** The reader's language: Dutch in a Dutch letter. */
  readonly language: Language
  /** `dutch`: everyone's letter. `beside`: the translation with the Dutch next to it. */
  readonly variant: 'dutch' | 'beside'
  /** Left and right end of the school line. */
  readonly school: string
  readonly sender: string
  /** Before the name of the school. It says nothing that the name does not. */
  readonly logo?: Pixels
  /** Whose copy it is: child and class. Absent on a copy for anybody. */
  readonly recipient?: string
  readonly title: Words
  readonly strip: readonly { readonly picto: Picto; readonly words: Words }[]
  readonly sections: readonly ComposedSection[]
  readonly slip?: ComposedSlip
  /** Says that it is a translation, that the Dutch counts, and how far it was checked. Empty in a Dutch letter. */
  readonly foot: readonly Words[]
  /** Who made the school's own pictures on this letter, as their licences ask. */
  readonly credit?: string
  /** Letter id and date, small. */
  readonly reference: string
  /** Slots that print as a dotted line. */
  readonly gaps: readonly SlotId[]
}
