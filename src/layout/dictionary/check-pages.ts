import { emptySheet, type Sheet } from '../sheet'
import { columns, gap } from './check-row'
import type { Head } from './head'
import { papers } from './paper'

/** Something of a known height that is put on one page. */
export interface CheckBlock {
  readonly height: number
  readonly place: (sheet: Sheet, top: number) => void
}

const { height, margin } = papers.A4

/** Blocks one under the other, as many pages as they need; the head stands on the first. */
export function checkPages(head: Head, blocks: readonly CheckBlock[]): readonly Sheet[] {
  const first = emptySheet()
  const sheets = [first]
  head.place(first, columns.left, margin)
  let top = margin + head.height + gap
  for (const block of blocks) {
    if (top + block.height > height - margin) {
      sheets.push(emptySheet())
      top = margin
    }
    const sheet = sheets.at(-1)
    if (sheet) block.place(sheet, top)
    top += block.height
  }
  return sheets
}
