import type { Sheet } from './sheet'

interface WriteLines {
  readonly count: number
  readonly x: number
  readonly width: number
  /** Top of the space for the first line of handwriting. */
  readonly top: number
  readonly apart: number
}

const thickness = 0.7

/** Empty lines to write on by hand. */
export function placeWriteLines(sheet: Sheet, { count, x, width, top, apart }: WriteLines) {
  for (let index = 1; index <= count; index += 1) {
    const y = top + index * apart - thickness
    sheet.reader.push({ kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, width: thickness, ink: 'ink' })
  }
}
