import type { AnswerSlips } from '../../compose/handouts/answers'
import type { Typesetter } from '../../text/types'
import { finished } from '../dictionary/finished'
import { papers } from '../dictionary/paper'
import type { Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree, type OpenNode } from '../structure'
import { setAnswer } from './answer'
import { setBlank } from './blank'
import { type Cut, cutSheets, firstThatFits, type PlaceInCell, partOf } from './cut-sheet'
import { isMirroredFor, pairSpans, setPair } from './pair'

/** Three slips on A4. */
const cut: Cut = { columns: 1, rows: 3 }
const pad = { x: mm(14), y: mm(5.5) }
const columns = 2
const columnGap = mm(8)
const gap = mm(1.5)
const sizes = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const

/** One slip: what it is, what it answers and whose it is, the six answers, what it translates. */
function slipOf(slips: AnswerSlips, book: OpenNode, setting: Setting): PlaceInCell {
  const { tree } = setting
  const { languages, answers } = slips
  const part = partOf(cut)
  const [width, height] = [part.width - 2 * pad.x, part.height - 2 * pad.y]
  const mirrored = isMirroredFor(languages)
  const beside = { share: 0.42, gap: columnGap }
  const spans = pairSpans(width, languages, beside)
  const node = tree.add(book, 'Sect')
  const half = (width - columnGap) / columns
  const place = (column: number) => (mirrored ? columns - 1 - column : column) * (half + columnGap)

  const title = setPair(
    slips.title,
    node,
    spans,
    { type: 'H1', weight: 700, size: 14, dutchSize: 12, smallest: 9 },
    setting,
  )
  const steps = setPair(
    slips.steps,
    node,
    spans,
    { type: 'P', weight: 400, size: 10, dutchSize: 9, smallest: 7 },
    setting,
  )
  const blanks = slips.blanks.map((blank) => setBlank(blank, node, half, setting))
  const blanksHeight = Math.max(0, ...blanks.map((blank) => blank.height))
  const answersAt = tree.add(node, 'Div')
  const foot = setPair(slips.foot, node, spans, { type: 'P', weight: 400, size: 6.5, smallest: 5.5 }, setting)
  const room = height - title.height - steps.height - blanksHeight - foot.height - 2 * gap
  const rows = Math.ceil(answers.length / columns)
  const grid = firstThatFits(sizes, room, (size) => {
    const list = tree.add(answersAt, 'L')
    const set = answers.map((answer, index) => setAnswer(answer, index, list, half, size, setting))
    const rowHeights = Array.from({ length: rows }, (_, row) =>
      Math.max(...set.slice(row * columns, (row + 1) * columns).map((answer) => answer.height)),
    )
    return { set, rowHeights, height: rowHeights.reduce((sum, row) => sum + row + gap, 0) }
  })
  const spare = Math.max(0, (room - grid.height) / (rows + 1))

  return (sheet, cell) => {
    const left = cell.x + pad.x
    let y = cell.y + pad.y
    title.place(sheet, left, y)
    y += title.height
    steps.place(sheet, left, y)
    y += steps.height + gap
    blanks.forEach((blank, column) => {
      blank.place(sheet, left + place(column), y, blanksHeight)
    })
    y += blanksHeight + gap + spare
    grid.rowHeights.forEach((rowHeight, row) => {
      grid.set.slice(row * columns, (row + 1) * columns).forEach((answer, column) => {
        answer.place(sheet, left + place(column), y, rowHeight)
      })
      y += rowHeight + gap + spare
    })
    foot.place(sheet, left, cell.y + part.height - pad.y - foot.height)
  }
}

/** Answer slips to cut apart, three on a sheet. */
export function layoutAnswers(slips: AnswerSlips, typesetter: Typesetter): LaidOut {
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const cells = Array.from({ length: cut.rows }, () => slipOf(slips, book, setting))
  return finished(cutSheets(cells, cut), papers.A4, tree, slips)
}
