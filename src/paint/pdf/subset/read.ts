/** The tables of a TrueType font that an embedded copy needs. Distances are in font units, y upwards. */
export interface TrueType {
  readonly glyphCount: number
  /** xMin, yMin, xMax, yMax of all glyphs. */
  readonly bounds: Bounds
  readonly table: (tag: string) => Uint8Array
  /** Record of a glyph in `glyf`; empty for a blank one. */
  readonly outline: (glyph: number) => Uint8Array
  readonly outlineBounds: (glyph: number) => Bounds | undefined
  readonly advance: (glyph: number) => number
  readonly leftSideBearing: (glyph: number) => number
}

export type Bounds = readonly [xMin: number, yMin: number, xMax: number, yMax: number]

const read = new WeakMap<Uint8Array, TrueType>()

/** Opens a TrueType font file (`glyf` outlines). A font without the needed tables throws: fonts are ours. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const known = read.get(bytes)
  if (known) return known
  const font = open(bytes)
  read.set(bytes, font)
  return font
}

function open(bytes: Uint8Array): TrueType {
  const view = viewOf(bytes)
  const places = new Map<string, readonly [start: number, length: number]>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    places.set(tag, [view.getUint32(entry + 8), view.getUint32(entry + 12)])
  }
  const place = (tag: string) => {
    const found = places.get(tag)
    if (!found) throw new TypeError(`The font has no ${tag} table`)
    return found
  }

  const [head] = place('head')
  const [loca] = place('loca')
  const [glyf] = place('glyf')
  const [hmtx] = place('hmtx')
  const longOffsets = view.getInt16(head + 50) === 1
  const fullMetrics = view.getUint16(place('hhea')[0] + 34)
  const glyphCount = view.getUint16(place('maxp')[0] + 4)

  const offset = (glyph: number) =>
    longOffsets ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2
  const outline = (glyph: number) => bytes.subarray(glyf + offset(glyph), glyf + offset(glyph + 1))
  return {
    glyphCount,
    bounds: boundsAt(view, head + 36),
    table: (tag) => {
      const [start, length] = place(tag)
      return bytes.slice(start, start + length)
    },
    outline,
    outlineBounds: (glyph) =>
      outline(glyph).length === 0 ? undefined : boundsAt(view, glyf + offset(glyph) + 2),
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, fullMetrics - 1) * 4),
    leftSideBearing: (glyph) =>
      glyph < fullMetrics
        ? view.getInt16(hmtx + glyph * 4 + 2)
        : view.getInt16(hmtx + fullMetrics * 4 + (glyph - fullMetrics) * 2),
  }
}

function boundsAt(view: DataView, at: number): Bounds {
  return [view.getInt16(at), view.getInt16(at + 2), view.getInt16(at + 4), view.getInt16(at + 6)]
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
