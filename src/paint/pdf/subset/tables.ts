import { viewOf } from './read'

/** Puts tables together into a font file (OpenType, "Organization of an OpenType font"). */
export function fontFile(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  const directory = 12 + 16 * entries.length
  const file = new Uint8Array(entries.reduce((size, [, table]) => size + padded(table.length), directory))
  const view = viewOf(file)
  const exponent = Math.floor(Math.log2(entries.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, entries.length)
  view.setUint16(6, 16 << exponent)
  view.setUint16(8, exponent)
  view.setUint16(10, entries.length * 16 - (16 << exponent))

  let start = directory
  let head = 0
  entries.forEach(([tag, table], i) => {
    file.set(table, start)
    const entry = 12 + 16 * i
    for (let k = 0; k < 4; k++) file[entry + k] = tag.charCodeAt(k)
    view.setUint32(entry + 4, checksum(view, start, table.length))
    view.setUint32(entry + 8, start)
    view.setUint32(entry + 12, table.length)
    if (tag === 'head') head = start
    start += padded(table.length)
  })
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, file.length)) >>> 0)
  return file
}

/** Length up to the next multiple of four. */
export function padded(length: number): number {
  return (length + 3) & ~3
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + padded(length); at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
