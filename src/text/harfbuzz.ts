import type { LanguageCode, Script } from '../model/language'
import { harfbuzz, memory, type Pointer, withAscii, withMemory } from './harfbuzz-wasm'
import { outlineOf } from './outlines'
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

/** Constants of hb-buffer.h, hb-common.h and hb-ot-metrics.h. */
const removeDefaultIgnorables = 8
const monotoneCharacters = 1
const direction = { leftToRight: 4, rightToLeft: 5 }
const unsafeToBreak = 1
const readOnly = 1
const capHeight = 0x63706874
/** Sizes of `hb_font_extents_t`, and of `hb_glyph_info_t` and `hb_glyph_position_t` in numbers of four bytes. */
const extentsBytes = 48
const glyphNumbers = 5

let sharedBuffer: Pointer | undefined

/** One for all, because it is empty again after every stretch. */
function bufferForAll(): Pointer {
  sharedBuffer ??= harfbuzz.hb_buffer_create()
  return sharedBuffer
}

/** Remembers what HarfBuzz keeps for good. */
function named(find: (at: Pointer, length: number) => number): (name: string) => number {
  const known = new Map<string, number>()
  return (name) => {
    const found = known.get(name) ?? withAscii(name, find)
    known.set(name, found)
    return found
  }
}
const languageNamed = named((at, length) => harfbuzz.hb_language_from_string(at, length))
const scriptNamed = named((at, length) => harfbuzz.hb_script_from_string(at, length))

/**
 * Loads a TrueType file. Once per file and thread: HarfBuzz keeps its copy for good.
 * @param id file name without extension, for example `andika-400`
 */
export function loadFace(bytes: Uint8Array, id: string, weight: Weight): LoadedFace {
  // A copy of our own: the caller may hand over a Node Buffer, whose `slice` shares memory with the file.
  const file = new Uint8Array(bytes)
  const data = harfbuzz.malloc(file.length)
  memory.bytes().set(file, data)
  const face = harfbuzz.hb_face_create(harfbuzz.hb_blob_create(data, file.length, readOnly, 0, 0), 0)
  const font = harfbuzz.hb_font_create(face)
  const [ascent, descent] = withMemory(extentsBytes, (at) => {
    harfbuzz.hb_font_get_h_extents(font, at)
    return memory.numbers().slice(at / 4, at / 4 + 2)
  })
  const glyphs = new Map<number, number>()
  return {
    id,
    postscriptName: postscriptName(face),
    weight,
    unitsPerEm: harfbuzz.hb_face_get_upem(face),
    ascent: ascent ?? 0,
    descent: descent ?? 0,
    capHeight: numberFrom((at) => harfbuzz.hb_ot_metrics_get_position_with_fallback(font, capHeight, at)),
    bytes: file,
    glyphOf: (codePoint) => {
      const known = glyphs.get(codePoint)
      if (known !== undefined) return known
      const glyph = numberFrom((at) => harfbuzz.hb_font_get_nominal_glyph(font, codePoint, at))
      if (glyph !== 0) glyphs.set(codePoint, glyph)
      return glyph
    },
    advanceOf: (glyph) => harfbuzz.hb_font_get_glyph_h_advance(font, glyph),
    outlineOf: (glyph) => outlineOf(font, glyph),
    shape: (stretch) => shapeWith(font, stretch),
  }
}

/** The number that a call leaves at an address; 0 when it leaves none. */
const numberFrom = (call: (at: Pointer) => unknown): number =>
  withMemory(4, (at) => {
    memory.numbers()[at / 4] = 0
    call(at)
    return memory.numbers()[at / 4] ?? 0
  })

/** Name 6 of the font: at most 63 characters (OpenType, `name` table). */
function postscriptName(face: Pointer): string {
  const size = 64
  return withMemory(4 + 2 * size, (at) => {
    memory.numbers()[at / 4] = size
    harfbuzz.hb_ot_name_get_utf16(face, 6, languageNamed('en'), at, at + 4)
    const length = memory.numbers()[at / 4] ?? 0
    return String.fromCharCode(...memory.units().subarray(at / 2 + 2, at / 2 + 2 + length))
  })
}

function shapeWith(font: Pointer, stretch: Stretch): readonly ShapedGlyph[] {
  const { text, start, end, rightToLeft, script, language } = stretch
  const from = Math.max(0, start - CONTEXT)
  const buffer = bufferForAll()
  harfbuzz.hb_buffer_clear_contents(buffer)
  // Clearing takes the flags along.
  harfbuzz.hb_buffer_set_flags(buffer, removeDefaultIgnorables)
  harfbuzz.hb_buffer_set_cluster_level(buffer, monotoneCharacters)
  addText(buffer, text.slice(from, end + CONTEXT), start - from, end - start)
  harfbuzz.hb_buffer_set_direction(buffer, rightToLeft ? direction.rightToLeft : direction.leftToRight)
  harfbuzz.hb_buffer_set_script(buffer, scriptNamed(script))
  harfbuzz.hb_buffer_set_language(buffer, languageNamed(language))
  harfbuzz.hb_shape(font, buffer, 0, 0)
  return readGlyphs(buffer, from)
}

const addText = (buffer: Pointer, text: string, itemStart: number, itemLength: number) =>
  withMemory(2 * text.length, (at) => {
    const units = memory.units()
    for (let i = 0; i < text.length; i++) units[at / 2 + i] = text.charCodeAt(i)
    harfbuzz.hb_buffer_add_utf16(buffer, at, text.length, itemStart, itemLength)
  })

/** @param from index in the paragraph of the text that HarfBuzz was given */
function readGlyphs(buffer: Pointer, from: number): readonly ShapedGlyph[] {
  const count = numberFrom((at) => harfbuzz.hb_buffer_get_glyph_infos(buffer, at))
  const infos = harfbuzz.hb_buffer_get_glyph_infos(buffer, 0) / 4
  const positions = harfbuzz.hb_buffer_get_glyph_positions(buffer, 0) / 4
  const numbers = memory.numbers()
  const number = (at: number) => numbers[at] ?? 0
  return Array.from({ length: count }, (_, i): ShapedGlyph => {
    const info = infos + i * glyphNumbers
    const position = positions + i * glyphNumbers
    return {
      glyph: number(info),
      cluster: number(info + 2) + from,
      advance: number(position),
      dx: number(position + 2),
      dy: number(position + 3),
      unsafeToBreak: (number(info + 1) & unsafeToBreak) !== 0,
    }
  })
}
