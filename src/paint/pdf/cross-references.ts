import { array } from './syntax'

/** Kind, then two numbers of 32 and 16 bits: where an object is (ISO 32000-1, table 18). */
const widths = [1, 4, 2] as const
const rowSize = 7
/** A row begins with how it is predicted. */
const stride = rowSize + 1
const predictedFromAbove = 2

/** The cross-reference table of a file; it grows with the objects, by a few bytes each. */
export interface CrossReferences {
  readonly inFile: (objectNumber: number, offset: number) => void
  readonly inStream: (objectNumber: number, stream: number, index: number) => void
  /** The table, to be deflated, and what the dictionary of its stream says of it. */
  readonly finish: () => { readonly table: Uint8Array; readonly entries: Readonly<Record<string, string>> }
}

/**
 * Each row holds the difference from the row above (PNG's predictor "up"), because neighbours in an object stream differ by
 * one. Object 0, and a number that was never used, is free.
 */
export function createCrossReferences(): CrossReferences {
  let table = new Uint8Array(stride * 256)
  let size = 1
  const place = (objectNumber: number, kind: number, first: number, second: number) => {
    const at = objectNumber * stride
    while (at + stride > table.length) table = resized(table, table.length * 2)
    const view = new DataView(table.buffer, at, stride)
    view.setUint8(1, kind)
    view.setUint32(2, first)
    view.setUint16(6, second)
    size = Math.max(size, objectNumber + 1)
  }
  place(0, 0, 0, 0xffff)
  return {
    inFile: (objectNumber, offset) => place(objectNumber, 1, offset, 0),
    inStream: (objectNumber, stream, index) => place(objectNumber, 2, stream, index),
    finish: () => ({
      table: predicted(resized(table, size * stride)),
      entries: {
        Size: String(size),
        W: array(widths),
        DecodeParms: `<</Predictor 12/Columns ${rowSize}>>`,
      },
    }),
  }
}

function resized(table: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length)
  copy.set(table.subarray(0, length))
  return copy
}

/** Rows as differences, from the last to the first, in place. */
function predicted(table: Uint8Array): Uint8Array {
  for (let at = table.length - 1; at >= 0; at--) {
    if (at % stride === 0) table[at] = predictedFromAbove
    else if (at >= stride) table[at] = (table[at] ?? 0) - (table[at - stride] ?? 0)
  }
  return table
}
