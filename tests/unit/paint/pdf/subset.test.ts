import { Blob, Face, Font } from 'harfbuzzjs'
import { describe, expect, it } from 'vitest'
import { readTrueType } from '../../../../src/paint/pdf/subset/read'
import type { GlyphSource } from '../../../../src/paint/pdf/subset/subset'
import { subsetFont } from '../../../../src/paint/pdf/subset/subset'
import { shippedFace } from '../../../support/faces'

const face = shippedFace('andika', 400)
const font = readTrueType(face.bytes)
const glyphs = [...'aeéIjŵ%'].map((character) => face.glyphOf(character.codePointAt(0) ?? 0))
const acute = face.glyphOf(0x301)

/** HarfBuzz's eyes on a font file. */
const opened = (bytes: Uint8Array) => new Font(new Face(new Blob(bytes)))
const original = opened(face.bytes)
const subset = (list: readonly GlyphSource[]) => subsetFont(font, list)

/** Corners of an outline, moved; a composite may start its contours elsewhere. */
const points = (path: string, dx = 0, dy = 0) =>
  (path.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return `${x + dx},${y + dy}`
  })

describe('a subset', () => {
  it('draws every glyph as the whole font does, under its new number', () => {
    const small = opened(subset([0, ...glyphs]))
    glyphs.forEach((glyph, i) => {
      expect(small.glyphToPath(i + 1)).toBe(original.glyphToPath(glyph))
      expect(small.glyphHAdvance(i + 1)).toBe(face.advanceOf(glyph))
    })
  })

  it('keeps the glyph for missing characters in its place', () => {
    expect(opened(subset([0, ...glyphs])).glyphToPath(0)).toBe(original.glyphToPath(0))
  })

  it('puts a letter and its mark together as one glyph', () => {
    const [letter = 0] = glyphs
    const small = opened(
      subset([
        0,
        {
          parts: [
            { glyph: letter, dx: 0, dy: 0 },
            { glyph: acute, dx: 50, dy: 40 },
          ],
          advance: 1000,
        },
      ]),
    )
    expect(points(small.glyphToPath(1))).toEqual([
      ...points(original.glyphToPath(letter)),
      ...points(original.glyphToPath(acute), 50, 40),
    ])
    expect(small.glyphHAdvance(1)).toBe(1000)
  })

  it('puts together what the font itself has put together', () => {
    const eAcute = face.glyphOf('é'.codePointAt(0) ?? 0)
    const small = opened(subset([0, { parts: [{ glyph: eAcute, dx: 7, dy: 0 }], advance: 900 }]))
    expect(points(small.glyphToPath(1))).toEqual(points(original.glyphToPath(eAcute), 7))
  })

  it('draws nothing for a blank, and gives it its width', () => {
    const small = opened(subset([0, { parts: [], advance: 250 }]))
    expect(small.glyphToPath(1)).toBe('')
    expect(small.glyphHAdvance(1)).toBe(250)
  })

  it('shows one source under several numbers', () => {
    const [letter = 0] = glyphs
    const small = opened(subset([0, letter, letter]))
    expect(points(small.glyphToPath(2))).toEqual(points(original.glyphToPath(letter)))
    expect(small.glyphHAdvance(2)).toBe(face.advanceOf(letter))
  })

  it('has the check sums that the format asks for', () => {
    const bytes = subset([0, ...glyphs])
    const view = new DataView(bytes.buffer)
    let sum = 0
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })

  it('leaves out hinting and the tables that a PDF does not read', () => {
    const bytes = subset([0, ...glyphs])
    const tags = Array.from({ length: 6 }, (_, i) =>
      String.fromCharCode(...bytes.subarray(12 + 16 * i, 16 + 16 * i)),
    )
    expect(new DataView(bytes.buffer).getUint16(4)).toBe(6)
    expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    expect(bytes.length).toBeLessThan(face.bytes.length / 10)
  })

  it('holds a whole font', () => {
    const all = Array.from({ length: font.glyphCount }, (_, glyph) => glyph)
    const whole = opened(subset(all))
    for (const glyph of [1, 100, font.glyphCount - 1])
      expect(whole.glyphToPath(glyph)).toBe(original.glyphToPath(glyph))
  })
})

describe('a font file', () => {
  it('is refused when a table is missing', () => {
    expect(() => readTrueType(new Uint8Array(64))).toThrow('head')
  })
})
