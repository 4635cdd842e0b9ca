import type { Direction, LanguageCode } from '../model/language'

export type Weight = 400 | 700

/** How a paragraph is set: its language decides the font, its direction the order of its runs. */
export interface TextStyle {
  readonly language: LanguageCode
  readonly direction: Direction
  readonly weight: Weight
}

/** A loaded font file. Distances are in font units, y upwards. */
export interface FontFace {
  /** File name without extension, for example `andika-400`. */
  readonly id: string
  readonly postscriptName: string
  readonly weight: Weight
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** The whole font file, for embedding. */
  readonly bytes: Uint8Array
  /** Glyph of a code point, or 0 when the font lacks it. */
  readonly glyphOf: (codePoint: number) => number
  readonly advanceOf: (glyph: number) => number
  /** SVG path data of a glyph in font units, y upwards. */
  readonly outlineOf: (glyph: number) => string
}

/** One glyph as HarfBuzz placed it: font units; `cluster` is the UTF-16 index of its first character in the paragraph. */
export interface PlacedGlyph {
  readonly glyph: number
  readonly cluster: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** A stretch of one line with one font and one direction. Glyphs are in visual order, left to right. */
export interface GlyphRun {
  readonly font: FontFace
  /** Bidi embedding level: odd = right to left. */
  readonly level: number
  /** UTF-16 range in the paragraph. */
  readonly start: number
  readonly end: number
  readonly glyphs: readonly PlacedGlyph[]
  /** Left edge within the line and width, in em (multiply by the type size). */
  readonly x: number
  readonly width: number
}

/** One measured line of a paragraph. */
export interface TextLine {
  /** The whole paragraph, isolates included. */
  readonly text: string
  readonly start: number
  /** End without trailing spaces, and with them. */
  readonly end: number
  readonly endWithSpace: number
  /** Level of the paragraph: 0 left to right, 1 right to left. */
  readonly baseLevel: 0 | 1
  /** In visual order. */
  readonly runs: readonly GlyphRun[]
  /** Width in em, without trailing spaces. */
  readonly width: number
}

/** A part of a text in one language. UTF-16 range. */
export interface LanguageStretch {
  readonly start: number
  readonly end: number
  readonly language: LanguageCode
}

/** Sets text. Pure apart from its cache: the same text, style and width give equal lines. */
export interface Typesetter {
  /** Lines of at most `width` em. A word longer than the line is broken between grapheme clusters. */
  readonly lines: (text: string, style: TextStyle, width: number) => readonly TextLine[]
  /** Highest and lowest reach of the style's own font, in em above and below the baseline (both positive). */
  readonly extents: (style: TextStyle) => { readonly ascent: number; readonly descent: number }
  /** The text by the languages in it, in logical order: names in Latin letters are Dutch in Arabic as well. */
  readonly languages: (text: string, style: TextStyle) => readonly LanguageStretch[]
  /** Characters that no loaded font has; they are printed as a visible box. */
  readonly missing: (text: string, style: TextStyle) => readonly string[]
}
