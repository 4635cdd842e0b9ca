import {
  Blob,
  Buffer,
  BufferFlag,
  ClusterLevel,
  Direction,
  Face,
  Font,
  MetricsTag,
  shape as shapeBuffer,
} from 'harfbuzzjs'
import type { LanguageCode, Script } from '../model/language'
import type { FontFace, PlacedGlyph, Weight } from './types'

export interface ShapedGlyph extends PlacedGlyph {
  /** Cutting the text before this glyph's cluster can change glyphs on either side: shape the pieces anew. */
  readonly unsafeToBreak: boolean
}

/** A stretch of a paragraph for HarfBuzz: one script, one direction, one language. UTF-16 range. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly rightToLeft: boolean
  readonly script: Script
  readonly language: LanguageCode
}

/** A font file that can shape text. */
export interface LoadedFace extends FontFace {
  /** Glyphs in visual order, left to right. The text around the stretch decides how its ends join. */
  readonly shape: (stretch: Stretch) => readonly ShapedGlyph[]
}

/** UTF-16 units of text around a stretch that HarfBuzz gets to see; it looks at five characters itself. */
const CONTEXT = 16

/** One for all: HarfBuzz objects are only freed by the garbage collector. */
const buffer = new Buffer()

/**
 * Loads a TrueType file. Once per file and thread: HarfBuzz keeps a copy until the garbage collector comes by.
 * @param id file name without extension, for example `andika-400`
 */
export function loadFace(bytes: Uint8Array, id: string, weight: Weight): LoadedFace {
  // A copy of our own: the caller may hand over a Node Buffer, whose `slice` shares memory with the file.
  const file = new Uint8Array(bytes)
  const face = new Face(new Blob(file))
  const font = new Font(face)
  const { ascender, descender } = font.hExtents()
  const glyphs = new Map<number, number>()
  return {
    id,
    postscriptName: face.getName(6, 'en'),
    weight,
    unitsPerEm: face.upem,
    ascent: ascender,
    descent: descender,
    capHeight: font.getMetricPositionWithFallback(MetricsTag.CAP_HEIGHT),
    bytes: file,
    glyphOf: (codePoint) => {
      const known = glyphs.get(codePoint)
      if (known !== undefined) return known
      const glyph = font.nominalGlyph(codePoint) ?? 0
      if (glyph !== 0) glyphs.set(codePoint, glyph)
      return glyph
    },
    advanceOf: (glyph) => font.glyphHAdvance(glyph),
    outlineOf: (glyph) => font.glyphToPath(glyph),
    shape: (stretch) => shapeWith(font, stretch),
  }
}

function shapeWith(font: Font, { text, start, end, rightToLeft, script, language }: Stretch) {
  const from = Math.max(0, start - CONTEXT)
  buffer.clearContents()
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES)
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(text.slice(from, end + CONTEXT), start - from, end - start)
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
  buffer.setScript(script)
  buffer.setLanguage(language)
  shapeBuffer(font, buffer)

  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map((info, i): ShapedGlyph => {
    const position = positions[i]
    return {
      glyph: info.codepoint,
      cluster: info.cluster + from,
      advance: position?.xAdvance ?? 0,
      dx: position?.xOffset ?? 0,
      dy: position?.yOffset ?? 0,
      unsafeToBreak: (info.flags & 1) !== 0,
    }
  })
}
