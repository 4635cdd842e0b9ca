import type { Language } from '../model/language'
import type { Typesetter } from '../text/types'
import { finished } from './dictionary/finished'
import { dictionaryHead } from './dictionary/head'
import { papers } from './dictionary/paper'
import { addSaid, type Setting, startOf, styleOf, tallest, typeOf } from './dictionary/said'
import { mm } from './measures'
import type { LaidOut } from './page'
import { emptySheet, type Sheet } from './sheet'
import { createTree, type OpenNode } from './structure'
import { placeText, type SetText, setText } from './type'

/** A word or number in a table, in its own language; the language of the table where that is not given. */
export interface TableCell {
  readonly text: string
  readonly language?: Language
}

export interface TableColumn {
  readonly head: string
  /** Its part of the width, relative to the other columns. */
  readonly share: number
}

/** A list for the school itself: not for parents, so it is in one language. */
export interface TablePrint {
  readonly language: Language
  readonly title: string
  /** Sentences under the title. */
  readonly lead: readonly string[]
  readonly columns: readonly TableColumn[]
  /** As many cells as there are columns. The first one names its row. */
  readonly rows: readonly (readonly TableCell[])[]
  /** Sentences under the table. */
  readonly end: readonly string[]
}

const { A4 } = papers
const width = A4.width - 2 * A4.margin
const lowest = A4.height - A4.margin
const size = 10.5
const padding = mm(1.4)
const gap = mm(3)

interface Row {
  readonly height: number
  readonly place: (sheet: Sheet, top: number, rowNode: OpenNode | undefined) => void
}

/** Sets a table on as many pages of A4 as it needs, its head again on each. */
export function layoutTable(print: TablePrint, typesetter: Typesetter): LaidOut {
  const { language, columns } = print
  const tree = createTree(language.code)
  const setting: Setting = { typesetter, tree }
  const part = tree.add(tree.root, 'Sect')
  const title = [{ language, text: print.title }]
  const lead = print.lead.map((text) => [{ language, text }])
  const head = dictionaryHead(part, title, lead, width, { title: 18, text: size }, setting)
  const table = tree.add(part, 'Table')

  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (share / total) * width)
  const lefts = widths.map((_, index) => A4.margin + widths.slice(0, index).reduce((a, b) => a + b, 0))
  const set = ({ text, language: own = language }: TableCell, column: number, weight: 400 | 700): SetText =>
    setText(
      typesetter,
      text,
      styleOf(own, weight),
      typeOf(own, size),
      (widths[column] ?? width) - 2 * padding,
    )

  /** A row of cells. Without a node it repeats what was said before, for the eye only. */
  const rowOf = (cells: readonly TableCell[], isHead: boolean): Row => {
    const texts = cells.map((cell, column) => set(cell, column, isHead ? 700 : 400))
    const height = tallest(texts) + 2 * padding
    return {
      height,
      place: (sheet, top, rowNode) => {
        texts.forEach((text, column) => {
          const { text: words = '', language: own = language } = cells[column] ?? {}
          const type = isHead || column === 0 ? 'TH' : 'TD'
          const scope = type === 'TH' ? ({ scope: isHead ? 'Column' : 'Row' } as const) : {}
          const node = rowNode && addSaid(setting, rowNode, type, { language: own, text: words }, scope)
          placeText(sheet, text, {
            side: 'reader',
            x: (lefts[column] ?? A4.margin) + padding,
            top: top + padding,
            align: startOf(own),
            ...(node && { node: node.id }),
          })
        })
        const y = top + height
        const rule = { kind: 'rule', x1: A4.margin, y1: y, x2: A4.margin + width, y2: y } as const
        sheet.reader.push({ ...rule, width: isHead ? 1.2 : 0.5, ink: isHead ? 'ink' : 'quiet' })
      },
    }
  }

  const headRow = rowOf(
    columns.map(({ head: text }) => ({ text })),
    true,
  )
  const sheets: Sheet[] = [emptySheet()]
  const sheet = () => sheets.at(-1) ?? emptySheet()
  head.place(sheet(), A4.margin, A4.margin)
  let top = A4.margin + head.height + gap
  headRow.place(sheet(), top, tree.add(table, 'TR'))
  top += headRow.height
  for (const cells of print.rows) {
    const row = rowOf(cells, false)
    if (top + row.height > lowest) {
      sheets.push(emptySheet())
      top = A4.margin
      headRow.place(sheet(), top, undefined)
      top += headRow.height
    }
    row.place(sheet(), top, tree.add(table, 'TR'))
    top += row.height
  }
  for (const text of print.end) {
    const words = setText(typesetter, text, styleOf(language, 400), typeOf(language, size), width)
    if (top + gap + words.height > lowest) {
      sheets.push(emptySheet())
      top = A4.margin - gap
    }
    const node = addSaid(setting, part, 'P', { language, text })
    placeText(sheet(), words, {
      side: 'reader',
      x: A4.margin,
      top: top + gap,
      align: startOf(language),
      node: node.id,
    })
    top += gap + words.height
  }
  const languages = [
    ...new Set([language, ...print.rows.flatMap((row) => row.flatMap((cell) => cell.language ?? []))]),
  ]
  return finished(sheets, A4, tree, { title, languages })
}
