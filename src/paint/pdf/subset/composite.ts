import type { Bounds } from './read'
import { viewOf } from './read'

/** A glyph of the font, moved. Font units. */
export interface Part {
  readonly glyph: number
  readonly dx: number
  readonly dy: number
}

/**
 * A glyph that the font does not have: several of its glyphs put together (letter and mark), or none (the blank half of a
 * ligature). With it every character of the text is one code in the PDF, which is what keeps copied text right.
 */
export interface Composite {
  readonly parts: readonly Part[]
  readonly advance: number
}

/** Flags of a component record (OpenType, `glyf` table). */
const flag = {
  wordArguments: 0x0001,
  argumentsAreOffsets: 0x0002,
  scale: 0x0008,
  moreComponents: 0x0020,
  scaleXY: 0x0040,
  matrix: 0x0080,
  instructions: 0x0100,
}

/** Record of a composite glyph. `glyphId` gives the new number of a part's glyph; `bounds` are those of the whole. */
export function compositeOutline(
  parts: readonly Part[],
  bounds: Bounds,
  glyphId: (glyph: number) => number,
): Uint8Array {
  const record = new Uint8Array(10 + 8 * parts.length)
  const view = viewOf(record)
  view.setInt16(0, -1)
  bounds.forEach((value, i) => {
    view.setInt16(2 + 2 * i, value)
  })
  parts.forEach((part, i) => {
    const at = 10 + 8 * i
    const more = i < parts.length - 1 ? flag.moreComponents : 0
    view.setUint16(at, flag.wordArguments | flag.argumentsAreOffsets | more)
    view.setUint16(at + 2, glyphId(part.glyph))
    view.setInt16(at + 4, part.dx)
    view.setInt16(at + 6, part.dy)
  })
  return record
}

/** Box around the moved parts. */
export function partsBounds(
  parts: readonly Part[],
  boundsOf: (glyph: number) => Bounds | undefined,
): Bounds | undefined {
  let all: Bounds | undefined
  for (const { glyph, dx, dy } of parts) {
    const own = boundsOf(glyph)
    if (!own) continue
    const [x0, y0, x1, y1] = [own[0] + dx, own[1] + dy, own[2] + dx, own[3] + dy]
    all = all
      ? [Math.min(all[0], x0), Math.min(all[1], y0), Math.max(all[2], x1), Math.max(all[3], y1)]
      : [x0, y0, x1, y1]
  }
  return all
}

/** A font's own glyph record without hinting instructions, its components renumbered. */
export function plainOutline(record: Uint8Array, glyphId: (glyph: number) => number): Uint8Array {
  if (record.length === 0) return record
  const view = viewOf(record)
  const contours = view.getInt16(0)
  if (contours < 0) return renumbered(record, glyphId)
  const instructionsAt = 10 + contours * 2
  const length = view.getUint16(instructionsAt)
  const plain = new Uint8Array(record.length - length)
  plain.set(record.subarray(0, instructionsAt))
  plain.set(record.subarray(instructionsAt + 2 + length), instructionsAt + 2)
  return plain
}

function renumbered(record: Uint8Array, glyphId: (glyph: number) => number): Uint8Array {
  const copy = record.slice()
  const view = viewOf(copy)
  let at = 10
  for (let more = true; more; ) {
    const flags = view.getUint16(at)
    view.setUint16(at, flags & ~flag.instructions)
    view.setUint16(at + 2, glyphId(view.getUint16(at + 2)))
    at += 4 + (flags & flag.wordArguments ? 4 : 2)
    if (flags & flag.scale) at += 2
    else if (flags & flag.scaleXY) at += 4
    else if (flags & flag.matrix) at += 8
    more = (flags & flag.moreComponents) !== 0
  }
  return copy.subarray(0, at)
}
