import { inflateSync } from 'node:zlib'
import { latin1 } from './objects'

/** An object as it lies in the file. */
export interface RawObject {
  readonly number: number
  readonly offset: number
  /** What is wrong with the place, the spacing or the length; undefined when nothing is. */
  readonly fault?: string
}

/** The file as bytes, read by its own cross-reference stream. */
export interface RawFile {
  readonly text: string
  readonly objects: readonly RawObject[]
  /** Dictionary of the cross-reference stream or trailer, as written. */
  readonly trailer: string
  readonly fault?: string
}

/** Reads a file by its last `startxref`. Files with a classic table are scanned instead. */
export function readRaw(bytes: Uint8Array): RawFile {
  const text = latin1(bytes)
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  if (!Number.isInteger(start)) return { text, objects: [], trailer: '', fault: 'no startxref at the end' }
  if (text.startsWith('xref', start)) {
    const trailer = /trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(text.slice(start))?.[1] ?? ''
    const offsets = [...text.matchAll(/(?<=[\r\n])(\d+) 0 obj/g)].map(
      (match) => [Number(match[1]), match.index] as const,
    )
    return { text, trailer, objects: offsets.map(([number, offset]) => checkObject(text, number, offset)) }
  }
  const section = /^(\d+) 0 obj\s*(<<[\s\S]*?>>)\s*stream\r?\n/.exec(text.slice(start, start + 2000))
  if (!section) return { text, objects: [], trailer: '', fault: 'startxref points at nothing' }
  const [whole, , trailer = ''] = section
  const length = numberIn(trailer, 'Length')
  const packed = bytes.subarray(start + whole.length, start + whole.length + length)
  const places = readTable(unpredicted(inflateSync(packed), trailer), trailer)
  const objects = places.flatMap(({ number, kind, first }) =>
    kind === 1 ? [checkObject(text, number, first)] : [],
  )
  return { text, trailer, objects }
}

const numberIn = (dictionary: string, key: string) =>
  Number(new RegExp(`/${key}\\s+(\\d+)`).exec(dictionary)?.[1] ?? Number.NaN)

/** Undoes a PNG predictor (ISO 32000-1, 7.4.4.4): each row begins with how it was predicted, of which we know two ways. */
function unpredicted(data: Uint8Array, dictionary: string): Uint8Array {
  if (!(numberIn(dictionary, 'Predictor') >= 10)) return data
  const columns = numberIn(dictionary, 'Columns')
  const rows = Math.floor(data.length / (columns + 1))
  const table = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const way = data[row * (columns + 1)]
    if (way !== 0 && way !== 2) throw new RangeError(`This reader does not know predictor ${way}`)
    for (let column = 0; column < columns; column++) {
      const above = way === 2 && row > 0 ? (table[(row - 1) * columns + column] ?? 0) : 0
      table[row * columns + column] = (data[row * (columns + 1) + 1 + column] ?? 0) + above
    }
  }
  return table
}

function readTable(table: Uint8Array, trailer: string) {
  const widths = (/\/W\s*\[\s*(\d+)\s+(\d+)\s+(\d+)/.exec(trailer) ?? []).slice(1).map(Number)
  const size = widths.reduce((sum, width) => sum + width, 0)
  const field = (at: number, width: number) =>
    table.subarray(at, at + width).reduce((value, byte) => value * 256 + byte, 0)
  const [kindWidth = 1, firstWidth = 4] = widths
  return Array.from({ length: Math.floor(table.length / size) }, (_, number) => ({
    number,
    kind: field(number * size, kindWidth),
    first: field(number * size + kindWidth, firstWidth),
  }))
}

function checkObject(text: string, number: number, offset: number): RawObject {
  const head = new RegExp(`^${number} 0 obj(\\r\\n|\\n|\\r)`).exec(text.slice(offset, offset + 30))
  if (!head) return { number, offset, fault: `object ${number} does not begin at ${offset}` }
  if (!/[\r\n]/.test(text.charAt(offset - 1)))
    return { number, offset, fault: `object ${number} does not begin a line` }
  const end = text.indexOf('endobj', offset)
  if (end < 0 || !/[\r\n]/.test(text.charAt(end - 1)) || !/[\r\n]/.test(text.charAt(end + 6))) {
    return { number, offset, fault: `endobj of object ${number} does not stand alone` }
  }
  const stream = /^[\s\S]*?>>\s*stream(\r\n|\n)/.exec(text.slice(offset, Math.min(end, offset + 4000)))
  if (!stream) return { number, offset }
  const length = numberIn(stream[0], 'Length')
  const after = text.slice(offset + stream[0].length + length, offset + stream[0].length + length + 12)
  return /^(\r\n|\n|\r)endstream/.test(after)
    ? { number, offset }
    : { number, offset, fault: `Length of object ${number} is wrong` }
}
