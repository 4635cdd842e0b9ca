import type { Composite } from './composite'
import { compositeOutline, partsBounds, plainOutline } from './composite'
import type { TrueType } from './read'
import { viewOf } from './read'
import { fontFile, padded } from './tables'

/** A glyph of the embedded font: one of the original's own, or one put together. */
export type GlyphSource = number | Composite

interface Outlines {
  readonly records: readonly Uint8Array[]
  readonly metrics: readonly { readonly advance: number; readonly leftSideBearing: number }[]
  /** Most parts that any composite of ours has. */
  readonly mostParts: number
}

/**
 * Small TrueType font whose glyph n is `glyphs[n]`; what those are made of follows after. `glyphs[0]` must be 0, the `.notdef`
 * glyph. The same source may occur more than once. Hinting is left out, and so are tables that a PDF does not read.
 */
export function subsetFont(font: TrueType, glyphs: readonly GlyphSource[]): Uint8Array {
  const { records, metrics, mostParts } = gatherOutlines(font, glyphs)
  const ends: number[] = []
  let total = 0
  for (const record of records) {
    total += padded(record.length)
    ends.push(total)
  }
  const glyf = new Uint8Array(total)
  records.forEach((record, i) => {
    glyf.set(record, ends[i - 1] ?? 0)
  })
  const shortOffsets = total < 0x20000
  return fontFile({
    glyf,
    head: headTable(font, shortOffsets),
    hhea: hheaTable(font, records.length),
    hmtx: hmtxTable(metrics),
    loca: locaTable(ends, shortOffsets),
    maxp: maxpTable(font, records.length, mostParts),
  })
}

function gatherOutlines(font: TrueType, glyphs: readonly GlyphSource[]): Outlines {
  const queue = [...glyphs]
  const ids = new Map<number, number>()
  glyphs.forEach((glyph, i) => {
    if (typeof glyph === 'number' && !ids.has(glyph)) ids.set(glyph, i)
  })
  const glyphId = (glyph: number) => {
    const known = ids.get(glyph)
    if (known !== undefined) return known
    ids.set(glyph, queue.length)
    return queue.push(glyph) - 1
  }

  const records: Uint8Array[] = []
  const metrics: { advance: number; leftSideBearing: number }[] = []
  let mostParts = 1
  // The queue grows while it is read: parts come after the glyphs they are part of.
  for (let i = 0; i < queue.length; i++) {
    const source = queue[i] ?? 0
    if (typeof source === 'number' && ids.get(source) === i) {
      records.push(plainOutline(font.outline(source), glyphId))
      metrics.push({ advance: font.advance(source), leftSideBearing: font.leftSideBearing(source) })
      continue
    }
    const composite = typeof source === 'number' ? sameGlyph(font, source) : source
    const parts = composite.parts.filter((part) => font.outlineBounds(part.glyph))
    const bounds = partsBounds(parts, font.outlineBounds)
    records.push(bounds ? compositeOutline(parts, bounds, glyphId) : new Uint8Array(0))
    metrics.push({ advance: Math.max(0, composite.advance), leftSideBearing: bounds?.[0] ?? 0 })
    mostParts = Math.max(mostParts, parts.length)
  }
  return { records, metrics, mostParts }
}

/** A second glyph with the same look, for another character that shares it. */
function sameGlyph(font: TrueType, glyph: number): Composite {
  return { parts: [{ glyph, dx: 0, dy: 0 }], advance: font.advance(glyph) }
}

function headTable(font: TrueType, shortOffsets: boolean): Uint8Array {
  const table = font.table('head')
  const view = viewOf(table)
  view.setUint32(8, 0)
  view.setInt16(50, shortOffsets ? 0 : 1)
  return table
}

function hheaTable(font: TrueType, glyphCount: number): Uint8Array {
  const table = font.table('hhea')
  viewOf(table).setUint16(34, glyphCount)
  return table
}

function hmtxTable(metrics: Outlines['metrics']): Uint8Array {
  const table = new Uint8Array(metrics.length * 4)
  const view = viewOf(table)
  metrics.forEach(({ advance, leftSideBearing }, i) => {
    view.setUint16(i * 4, advance)
    view.setInt16(i * 4 + 2, leftSideBearing)
  })
  return table
}

function locaTable(ends: readonly number[], shortOffsets: boolean): Uint8Array {
  const table = new Uint8Array((ends.length + 1) * (shortOffsets ? 2 : 4))
  const view = viewOf(table)
  ends.forEach((end, i) => {
    if (shortOffsets) view.setUint16((i + 1) * 2, end / 2)
    else view.setUint32((i + 1) * 4, end)
  })
  return table
}

/** Upper bounds for whoever reserves memory by them; nothing of the hinting program is left. */
function maxpTable(font: TrueType, glyphCount: number, mostParts: number): Uint8Array {
  const table = font.table('maxp')
  const view = viewOf(table)
  const atMost = (value: number) => Math.min(0xffff, value)
  const points = Math.max(view.getUint16(6), view.getUint16(10))
  const contours = Math.max(view.getUint16(8), view.getUint16(12))
  view.setUint16(4, glyphCount)
  view.setUint16(10, atMost(points * mostParts))
  view.setUint16(12, atMost(contours * mostParts))
  view.setUint16(14, 1)
  for (let at = 16; at <= 26; at += 2) view.setUint16(at, 0)
  view.setUint16(28, Math.max(view.getUint16(28), mostParts))
  view.setUint16(30, view.getUint16(30) + 1)
  return table
}
