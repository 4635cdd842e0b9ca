/** Reading and writing the container of a TrueType font (OpenType spec, "Font file"). Used by fonts.mjs only. */

const CHECKSUM_MAGIC = 0xb1b0afba

/**
 * @param {Uint8Array} bytes a TrueType file
 * @returns {Map<string, Uint8Array>} its tables by tag
 */
export function readTables(bytes) {
  const view = viewOf(bytes)
  const tables = new Map()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const start = view.getUint32(entry + 8)
    tables.set(tag, bytes.slice(start, start + view.getUint32(entry + 12)))
  }
  return tables
}

/**
 * @param {Map<string, Uint8Array>} tables
 * @returns {Uint8Array} a TrueType file with fresh checksums
 */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort()
  const power = 2 ** Math.floor(Math.log2(tags.length))
  const size = tags.reduce((sum, tag) => sum + padded(tables.get(tag).length), 12 + tags.length * 16)
  const out = new Uint8Array(size)
  const view = viewOf(out)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tags.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (tags.length - power) * 16)

  let start = 12 + tags.length * 16
  tags.forEach((tag, i) => {
    const table = tables.get(tag)
    if (tag === 'head') viewOf(table).setUint32(8, 0)
    out.set(table, start)
    const entry = 12 + i * 16
    for (let k = 0; k < 4; k++) out[entry + k] = tag.charCodeAt(k)
    view.setUint32(entry + 4, checksum(out.subarray(start, start + padded(table.length))))
    view.setUint32(entry + 8, start)
    view.setUint32(entry + 12, table.length)
    start += padded(table.length)
  })
  const head = view.getUint32(12 + tags.indexOf('head') * 16 + 8)
  view.setUint32(head + 8, CHECKSUM_MAGIC - checksum(out))
  return out
}

/**
 * @param {Map<number, string>} names name id -> text
 * @returns {Uint8Array} a `name` table in English for Windows (platform 3, encoding 1)
 */
export function nameTable(names) {
  const entries = [...names].sort(([a], [b]) => a - b)
  const texts = entries.map(([, text]) => utf16be(text))
  const header = 6 + entries.length * 12
  const out = new Uint8Array(texts.reduce((sum, text) => sum + text.length, header))
  const view = viewOf(out)
  view.setUint16(2, entries.length)
  view.setUint16(4, header)
  let offset = 0
  entries.forEach(([id], i) => {
    const record = [3, 1, 0x0409, id, texts[i].length, offset]
    record.forEach((value, k) => {
      view.setUint16(6 + i * 12 + k * 2, value)
    })
    out.set(texts[i], header + offset)
    offset += texts[i].length
  })
  return out
}

/**
 * Gives one glyph the outline and the width of another, in place.
 * @param {Map<string, Uint8Array>} tables
 * @param {number} from glyph to copy
 * @param {number} to glyph to overwrite
 */
export function copyGlyph(tables, from, to) {
  const wasLong = viewOf(tables.get('head')).getInt16(50) === 1
  const oldLoca = viewOf(tables.get('loca'))
  const at = (glyph) => (wasLong ? oldLoca.getUint32(glyph * 4) : oldLoca.getUint16(glyph * 2) * 2)
  const count = viewOf(tables.get('maxp')).getUint16(4)
  const oldGlyf = tables.get('glyf')
  const outlines = Array.from({ length: count }, (_, g) => {
    const source = g === to ? from : g
    return oldGlyf.subarray(at(source), at(source + 1))
  })
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + even(outline.length), 0))
  // Short offsets count in pairs of bytes.
  const long = glyf.length > 0x1fffe
  const loca = new Uint8Array((count + 1) * (long ? 4 : 2))
  const setOffset = (glyph, offset) =>
    long ? viewOf(loca).setUint32(glyph * 4, offset) : viewOf(loca).setUint16(glyph * 2, offset / 2)
  let offset = 0
  outlines.forEach((outline, g) => {
    setOffset(g, offset)
    glyf.set(outline, offset)
    offset += even(outline.length)
  })
  setOffset(count, offset)
  viewOf(tables.get('head')).setInt16(50, long ? 1 : 0)
  tables.set('glyf', glyf)
  tables.set('loca', loca)

  const full = viewOf(tables.get('hhea')).getUint16(34)
  if (from >= full || to >= full) throw new Error('copyGlyph: a glyph without its own width')
  const hmtx = viewOf(tables.get('hmtx'))
  hmtx.setUint32(to * 4, hmtx.getUint32(from * 4))
}

const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const padded = (length) => (length + 3) & ~3

const even = (length) => (length + 1) & ~1

function checksum(bytes) {
  const view = viewOf(bytes)
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0
  return sum
}

function utf16be(text) {
  const out = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) viewOf(out).setUint16(i * 2, text.charCodeAt(i))
  return out
}
