import { papers } from '../dictionary/paper'
import { mm } from '../measures'
import { emptySheet, type Sheet } from '../sheet'

/** A part of a sheet of A4, in points. */
export interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Equal parts of one A4, to cut apart. */
export interface Cut {
  readonly columns: number
  readonly rows: number
}

export type PlaceInCell = (sheet: Sheet, cell: Cell) => void

const { A4 } = papers
const line = { width: 0.6, dash: [4, 3], ink: 'ink' } as const
/** Printers cannot print up to the edge: there the line stops. */
const edge = mm(5)

/** The size of one part. */
export const partOf = ({ columns, rows }: Cut) => ({ width: A4.width / columns, height: A4.height / rows })

function placeCutLines(sheet: Sheet, { columns, rows }: Cut) {
  const { width, height } = partOf({ columns, rows })
  for (let column = 1; column < columns; column += 1) {
    const x = column * width
    sheet.reader.push({ kind: 'rule', x1: x, x2: x, y1: edge, y2: A4.height - edge, ...line })
  }
  for (let row = 1; row < rows; row += 1) {
    const y = row * height
    sheet.reader.push({ kind: 'rule', x1: edge, x2: A4.width - edge, y1: y, y2: y, ...line })
  }
}

/** Puts things on sheets, row by row, with lines to cut along. */
export function cutSheets(things: readonly PlaceInCell[], cut: Cut): readonly Sheet[] {
  const { width, height } = partOf(cut)
  const perSheet = cut.columns * cut.rows
  return Array.from({ length: Math.max(1, Math.ceil(things.length / perSheet)) }, (_, page) => {
    const sheet = emptySheet()
    things.slice(page * perSheet, (page + 1) * perSheet).forEach((place, index) => {
      const x = (index % cut.columns) * width
      const y = Math.floor(index / cut.columns) * height
      place(sheet, { x, y, width, height })
    })
    placeCutLines(sheet, cut)
    return sheet
  })
}

/** The first of some tries that is at most so high; the last when none is. */
export function firstThatFits<Made extends { readonly height: number }>(
  sizes: readonly [number, ...number[]],
  highest: number,
  make: (size: number) => Made,
): Made {
  const [first, ...smaller] = sizes
  let made = make(first)
  for (const size of smaller) {
    if (made.height <= highest) return made
    made = make(size)
  }
  return made
}
