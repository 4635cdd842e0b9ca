import { array } from './syntax'

/** Where an object is: in the file, or the nth of an object stream (ISO 32000-1, table 18). */
export type Place =
  | readonly [kind: 1, offset: number, generation: 0]
  | readonly [kind: 2, stream: number, index: number]

/** Bytes of the three numbers of an entry. */
const widths = [1, 4, 2] as const
const rowSize = 7

/**
 * Cross-reference table by object number. Each row holds the difference from the row above (PNG's predictor "up"), because
 * neighbours in an object stream differ by one. Object 0, and a number that was never used, is free.
 */
export function crossReferences(places: readonly (Place | undefined)[]) {
  const table = new Uint8Array(places.length * (rowSize + 1))
  const view = new DataView(table.buffer)
  for (let number = 0; number < places.length; number++) {
    const [kind, first, second] = places[number] ?? [0, 0, number === 0 ? 0xffff : 0]
    const at = number * (rowSize + 1)
    view.setUint8(at, 2)
    view.setUint8(at + 1, kind)
    view.setUint32(at + 2, first)
    view.setUint16(at + 6, second)
  }
  for (let at = table.length - 1; at > rowSize; at--) {
    if (at % (rowSize + 1) !== 0) table[at] = (table[at] ?? 0) - (table[at - rowSize - 1] ?? 0)
  }
  const entries = {
    Size: places.length,
    W: array(widths),
    DecodeParms: `<</Predictor 12/Columns ${rowSize}>>`,
  }
  return { table, entries }
}
