/** What a checker wants of an embedded TrueType program. */
export interface FontProgram {
  readonly glyphCount: number
  readonly unitsPerEm: number
  readonly advance: (glyph: number) => number
  /** Undefined when the glyph has a sound record; else what is wrong with it. */
  readonly fault: (glyph: number) => string | undefined
}

/** Reads the tables of an embedded font. An incomplete font gives the name of what is missing. */
export function readFontProgram(bytes: Uint8Array): FontProgram | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12) return 'table directory'
  const tables = new Map<string, { readonly start: number; readonly length: number }>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, { start: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  for (const [tag, { start, length }] of tables) {
    if (start + length > bytes.length) return `end of ${tag}`
  }
  const [head, hhea, hmtx, maxp, loca, glyf] = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf'].map((tag) =>
    tables.get(tag),
  )
  if (!head || !hhea || !hmtx || !maxp || !loca || !glyf) return 'one of head hhea hmtx maxp loca glyf'

  const glyphCount = view.getUint16(maxp.start + 4)
  const fullMetrics = view.getUint16(hhea.start + 34)
  const long = view.getInt16(head.start + 50) === 1
  if (loca.length < (glyphCount + 1) * (long ? 4 : 2)) return 'end of loca'
  const offset = (glyph: number) =>
    long ? view.getUint32(loca.start + glyph * 4) : view.getUint16(loca.start + glyph * 2) * 2
  const fault = (glyph: number, depth = 0): string | undefined => {
    if (glyph >= glyphCount) return `glyph ${glyph} of ${glyphCount}`
    const [start, end] = [offset(glyph), offset(glyph + 1)]
    if (start > end || end > glyf.length) return `glyph ${glyph} lies outside glyf`
    if (end - start > 0 && end - start < 10) return `glyph ${glyph} is cut off`
    if (end === start || view.getInt16(glyf.start + start) >= 0) return undefined
    if (depth > 6) return `glyph ${glyph} is nested too deep`
    for (const part of partsOf(view, glyf.start + start)) {
      const wrong = fault(part, depth + 1)
      if (wrong) return wrong
    }
    return undefined
  }
  return {
    glyphCount,
    unitsPerEm: view.getUint16(head.start + 18),
    advance: (glyph) => view.getUint16(hmtx.start + 4 * Math.min(glyph, fullMetrics - 1)),
    fault: (glyph) => fault(glyph),
  }
}

function partsOf(view: DataView, record: number): readonly number[] {
  const parts: number[] = []
  for (let at = record + 10, flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
  }
  return parts
}
