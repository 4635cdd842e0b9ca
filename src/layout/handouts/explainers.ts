import type { ExplainerCard, Explainers } from '../../compose/handouts/explainers'
import type { Spoken } from '../../compose/handouts/handout'
import type { Typesetter } from '../../text/types'
import { finished } from '../dictionary/finished'
import { papers } from '../dictionary/paper'
import type { Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree, type OpenNode } from '../structure'
import { type Cut, cutSheets, firstThatFits, type PlaceInCell, partOf } from './cut-sheet'
import { pairSpans, setPair } from './pair'
import { setTiledPair } from './tiled-pair'

/** A5 on its side: two on A4. */
const cut: Cut = { columns: 1, rows: 2 }
const pad = { x: mm(14), y: mm(10) }
const columnGap = mm(6)
const rowGap = mm(2)
const titleTile = mm(24)
const rowTile = mm(13)
const sizes = [15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9] as const

/** What stands on one card: what it explains, large, then a row for each sentence. */
function cardOf(
  { picto, title, lines }: ExplainerCard,
  { languages, foot }: Explainers,
  book: OpenNode,
  setting: Setting,
): PlaceInCell {
  const { tree } = setting
  const part = partOf(cut)
  const [width, height] = [part.width - 2 * pad.x, part.height - 2 * pad.y]
  const beside = { share: 0.4, gap: columnGap }
  const node = tree.add(book, 'Sect')
  const head = setTiledPair(
    { picto, said: title },
    node,
    { width, tile: titleTile, ...beside },
    { type: 'H1', weight: 700, size: 18, dutchSize: 14, smallest: 11 },
    setting,
  )
  const listAt = tree.add(node, 'Div')
  const small = { type: 'P', weight: 400, size: 7, smallest: 5.5 } as const
  const words = setPair(foot, node, pairSpans(width, languages, beside), small, setting)
  const room = height - head.height - words.height - 2 * rowGap
  const rows = firstThatFits(sizes, room, (size) => {
    const list = tree.add(listAt, 'L')
    const set = lines.map((line: Spoken) =>
      setTiledPair(
        line,
        tree.add(tree.add(list, 'LI'), 'LBody'),
        { width, tile: rowTile, ...beside },
        { type: 'P', weight: 400, size, dutchSize: Math.min(size, 11.5), smallest: 8 },
        setting,
      ),
    )
    return { set, height: set.reduce((sum, row) => sum + row.height + rowGap, 0) }
  })
  const spare = Math.max(0, (room - rows.height) / (lines.length + 1))

  return (sheet, cell) => {
    const left = cell.x + pad.x
    let y = cell.y + pad.y
    head.place(sheet, left, y)
    y += head.height + rowGap + spare
    for (const row of rows.set) {
      row.place(sheet, left, y)
      y += row.height + rowGap + spare
    }
    words.place(sheet, left, cell.y + part.height - pad.y - words.height)
  }
}

/** Cards that explain something of school, two on a sheet. */
export function layoutExplainers(explainers: Explainers, typesetter: Typesetter): LaidOut {
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const cards = explainers.cards.map((card) => cardOf(card, explainers, book, setting))
  return finished(cutSheets(cards, cut), papers.A4, tree, explainers)
}
