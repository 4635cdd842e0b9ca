import type { Direction, LanguageCode } from '../model/language'
import type { Pixels, Tile } from '../model/tile'
import type { FontFace, TextLine, TextStyle } from '../text/types'
import type { TypeSize } from './measures'

/** Points (1/72 inch) from the top left corner, y downwards, everywhere in layout. */
export interface Page {
  readonly width: number
  readonly height: number
  /** In the order of painting; in the PDF the order of content. */
  readonly items: readonly Item[]
}

interface ItemBase {
  /** The structure node this item is content of. Absent: decoration (an artifact). */
  readonly node?: NodeId
  /** What of the letter it shows (`phrase:uitstap.titel`, `slot:prijs`, `free:…`), so that a click finds its field. */
  readonly source?: string
}

export type Item = ItemBase &
  (
    | {
        readonly kind: 'text'
        readonly x: number
        readonly baseline: number
        readonly size: number
        readonly line: TextLine
        readonly ink: Ink
      }
    | {
        readonly kind: 'tile'
        readonly x: number
        readonly y: number
        readonly size: number
        readonly tile: Tile
      }
    /** A picture that is no tile: decoration, because what it says stands beside it. */
    | {
        readonly kind: 'image'
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
        readonly pixels: Pixels
      }
    | {
        readonly kind: 'rule'
        readonly x1: number
        readonly y1: number
        readonly x2: number
        readonly y2: number
        readonly width: number
        readonly dash?: readonly number[]
        readonly ink: Ink
      }
    | {
        readonly kind: 'box'
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
        readonly radius: number
        readonly stroke: number
        /** Edges that are not drawn: there it goes on, on the page before or after. */
        readonly open?: OpenEdges
      }
    /** A free vector shape, such as the scissors or the arrow between two tiles: SVG path M L C Q A Z in a 100 x 100 box, filled. */
    | {
        readonly kind: 'shape'
        readonly x: number
        readonly y: number
        readonly size: number
        readonly d: string
        readonly ink: Ink
      }
    /** A field that is filled in on a screen. Where nothing can be filled in it is an empty box. */
    | {
        readonly kind: 'field'
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
        readonly field: FormField
      }
  )

export interface OpenEdges {
  readonly top: boolean
  readonly bottom: boolean
}

/** A field of a form: its place among the others, what it asks, and what it is. */
export type FormField = {
  /** Its name, and before it those of the groups that it is in. None has a full stop in it. */
  readonly path: readonly string[]
  /** What it asks, for who cannot see the page. In the language of its node. */
  readonly label: string
} & (
  | { readonly kind: 'tick' }
  | {
      readonly kind: 'text'
      readonly style: TextStyle
      /** What stands in it before anybody types, and how that is set. */
      readonly value: string
      readonly lines: readonly FieldLine[]
      readonly type: TypeSize
      /** Whether what is typed goes on over lines. */
      readonly multiline: boolean
      /** The font for what is typed, as far as it goes: no font of a file has every letter that a person can type. */
      readonly face: FontFace
    }
)

/** A line of a field, in points from the top left corner of the field. */
export interface FieldLine {
  readonly x: number
  readonly baseline: number
  readonly line: TextLine
}

/** `ink` #16140f for reading, `quiet` #655f52 for what matters less. */
export type Ink = 'ink' | 'quiet'

export type NodeId = number

/** Standard structure types of PDF 1.7 that our pages use. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form'
  | 'Span'
  | 'TOC'
  | 'TOCI'

/** The logical tree that assistive technology reads. Its order is the reading order. */
export interface StructureNode {
  readonly id: NodeId
  readonly type: StructureType
  readonly language?: LanguageCode
  /** For figures: what the picture says, in `language`. */
  readonly alt?: string
  /** The exact text in logical order, where extraction from glyphs cannot be trusted (right-to-left text). */
  readonly actualText?: string
  /** For a Span: the stretch of its parent's paragraph that it is. UTF-16 range. */
  readonly range?: { readonly start: number; readonly end: number }
  /** For TH. */
  readonly scope?: 'Row' | 'Column'
  readonly children: readonly StructureNode[]
}

/** A letter on paper: everything is decided; painters only paint. */
export interface LaidOut {
  readonly pages: readonly Page[]
  readonly root: StructureNode
  readonly title: string
  readonly language: LanguageCode
  readonly direction: Direction
  /** Every language on the page, the main one first. */
  readonly languages: readonly LanguageCode[]
}
