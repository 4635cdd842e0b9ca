import type { NewsCard, NewsCards } from '../../compose/handouts/news'
import type { Typesetter } from '../../text/types'
import { finished } from '../dictionary/finished'
import { papers } from '../dictionary/paper'
import type { Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree, type OpenNode } from '../structure'
import { setBlank } from './blank'
import { type Cut, cutSheets, firstThatFits, type PlaceInCell, partOf } from './cut-sheet'
import { pairSpans, setPair } from './pair'

/** A6: four on A4. */
const cut: Cut = { columns: 2, rows: 2 }
const pad = mm(9)
const gap = mm(4)
const blankGap = mm(1)
/** `wanted`: the sentence may be as large as leaves room for this. */
const tileSizes = { largest: mm(50), wanted: mm(44), smallest: mm(26) }
const sentenceSizes = [20, 18, 16, 15, 14, 13, 12] as const

/** What stands on one card, from top to bottom: what it is, the tile, the sentence, lines to write on, what it translates. */
function cardOf(card: NewsCard, news: NewsCards, book: OpenNode, setting: Setting): PlaceInCell {
  const { tree } = setting
  const { languages } = news
  const part = partOf(cut)
  const [width, height] = [part.width - 2 * pad, part.height - 2 * pad]
  const spans = pairSpans(width, languages, { share: 0.5, gap })
  const node = tree.add(book, 'Sect')
  const small = { weight: 400, smallest: 5.5 } as const

  const title = setPair(news.title, node, spans, { ...small, type: 'H1', weight: 700, size: 10.5 }, setting)
  const figure = tree.add(node, 'Figure', { alt: card.picto.alt, language: 'nl' })
  const sentenceAt = tree.add(node, 'Div')
  const blanksAt = tree.add(node, 'Div')
  const blanks = card.blanks.map((blank) => setBlank(blank, blanksAt, width, setting))
  const foot = setPair(news.foot, node, spans, { ...small, type: 'P', size: 6 }, setting)
  const blanksHeight = blanks.reduce((sum, blank) => sum + blank.height + blankGap, 0)
  const room = height - title.height - blanksHeight - foot.height - 3 * gap
  const sentence = firstThatFits(sentenceSizes, room - tileSizes.wanted, (size) =>
    setPair(card.said, sentenceAt, spans, { type: 'P', weight: 700, size, smallest: 8 }, setting),
  )
  const tile = Math.min(tileSizes.largest, Math.max(tileSizes.smallest, room - sentence.height))

  return (sheet, cell) => {
    const left = cell.x + pad
    const top = cell.y + pad
    title.place(sheet, left, top)
    const free = Math.max(0, room - tile - sentence.height)
    const y = top + title.height + gap + free / 2
    const x = left + (width - tile) / 2
    sheet.reader.push({ kind: 'tile', x, y, size: tile, tile: card.picto.tile, node: figure.id })
    sentence.place(sheet, left, y + tile + gap)
    let blankTop = top + height - foot.height - blanksHeight
    for (const blank of blanks) {
      blank.place(sheet, left, blankTop)
      blankTop += blank.height + blankGap
    }
    foot.place(sheet, left, top + height - foot.height)
  }
}

/** Good-news cards to cut out, four on a sheet. */
export function layoutNews(news: NewsCards, typesetter: Typesetter): LaidOut {
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const cards = news.cards.map((card) => cardOf(card, news, book, setting))
  return finished(cutSheets(cards, cut), papers.A4, tree, news)
}
