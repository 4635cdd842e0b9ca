import type { PictoList, PictoListRow } from '../../compose/pack/picto-list'
import type { Typesetter } from '../../text/types'
import { type BandBlock, flowBands } from '../dictionary/bands'
import { finished } from '../dictionary/finished'
import { bottomAbove, dictionaryFoot } from '../dictionary/foot'
import { papers } from '../dictionary/paper'
import { addSaid, fitWords, type Setting } from '../dictionary/said'
import { isMirroredFor, pairSpans, setPair } from '../handouts/pair'
import { setTiledPair } from '../handouts/tiled-pair'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree, type OpenNode } from '../structure'
import { placeText } from '../type'

const paper = papers.A4
const width = paper.width - 2 * paper.margin
const beside = { share: 0.4, gap: mm(5) }
const tiles = { title: mm(18), row: mm(12) }
const tileGap = mm(3.5)
const rowPadding = mm(1.2)
const gap = mm(3)
/** At the end of a row: enough for a page number, or for a name. */
const ends = { number: mm(14), name: mm(44), gap: mm(3) }
const isNumber = (text: string) => /^\d+$/.test(text)

/** A row: tile, key words, the sentence under them, and what stands at the end where reading ends. */
function rowBlock(row: PictoListRow, list: OpenNode, endWidth: number, setting: Setting): BandBlock {
  const { languages, dutch, mirrored } = languagesOf(row)
  const body = setting.tree.add(setting.tree.add(list, 'LI'), 'LBody')
  const inner = width - (endWidth > 0 ? endWidth + ends.gap : 0)
  const look = { type: 'P', weight: 700, size: 14, dutchSize: 11, smallest: 8 } as const
  const words = setTiledPair(row, body, { width: inner, tile: tiles.row, ...beside }, look, setting)
  const beneath = inner - tiles.row - tileGap
  const more =
    row.more &&
    setPair(
      row.more,
      body,
      pairSpans(beneath, languages, beside),
      { type: 'P', weight: 400, size: 12, dutchSize: 10, smallest: 8 },
      setting,
    )
  const said = row.end === undefined || !dutch ? undefined : { language: dutch, text: row.end }
  const end = said && {
    text: said.text,
    node: addSaid(setting, body, 'P', said),
    set: fitWords(setting.typesetter, said, {
      weight: 700,
      width: endWidth,
      largest: isNumber(said.text) ? 16 : 12.5,
      smallest: 8,
    }),
  }
  const wordsHeight = words.height + (more?.height ?? 0)
  const height = Math.max(wordsHeight, end?.set.height ?? 0) + 2 * rowPadding
  return {
    height,
    before: 0,
    place: (sheet, { left, right }, top) => {
      const start = mirrored && endWidth > 0 ? left + endWidth + ends.gap : left
      const y = top + (height - wordsHeight) / 2
      words.place(sheet, start, y)
      more?.place(sheet, mirrored ? start : start + tiles.row + tileGap, y + words.height)
      if (end) {
        const x = mirrored ? left : right - endWidth
        const at = { side: 'dutch', x, top: top + (height - end.set.height) / 2 } as const
        const align = isNumber(end.text) && !mirrored ? 'right' : 'left'
        placeText(sheet, end.set, { ...at, align, node: end.node.id })
      }
      const line = top + height
      sheet.reader.push({ kind: 'rule', x1: left, x2: right, y1: line, y2: line, width: 0.4, ink: 'quiet' })
    },
  }
}

function languagesOf({ said }: PictoListRow) {
  const languages = said.map(({ language }) => language)
  return { languages, dutch: languages[0], mirrored: isMirroredFor(languages) }
}

/** A list with a pictogram on every row, on as many pages of A4 as it needs. */
export function layoutPictoList(list: PictoList, typesetter: Typesetter): LaidOut {
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const part = tree.add(tree.root, 'Sect')
  const [dutch] = list.languages
  const school = dutch && list.school !== '' ? { language: dutch, text: list.school } : undefined
  const above = school && {
    node: addSaid(setting, part, 'P', school),
    set: fitWords(typesetter, school, { weight: 700, width, largest: 11, smallest: 9 }),
  }
  const aboveHeight = above ? above.set.height + gap : 0
  const title = setTiledPair(
    list.title,
    part,
    { width, tile: tiles.title, ...beside },
    { type: 'H1', weight: 700, size: 22, dutchSize: 15, smallest: 12 },
    setting,
  )
  const texts = list.rows.flatMap(({ end }) => end ?? [])
  const endWidth = texts.length === 0 ? 0 : texts.every(isNumber) ? ends.number : ends.name
  const rowsAt = tree.add(part, 'L')
  const blocks = list.rows.map((row) => rowBlock(row, rowsAt, endWidth, setting))
  const foot = dictionaryFoot(part, list.foot, paper, setting)
  const sheets = flowBands(blocks, {
    bands: [{ left: paper.margin, right: paper.width - paper.margin }],
    top: (page) => paper.margin + (page === 0 ? aboveHeight + title.height + gap : 0),
    bottom: bottomAbove(foot, paper),
  })
  sheets.forEach((sheet, index) => {
    if (index === 0) {
      if (above) {
        const at = { side: 'dutch', x: paper.margin, top: paper.margin, align: 'left' } as const
        placeText(sheet, above.set, { ...at, node: above.node.id })
      }
      title.place(sheet, paper.margin, paper.margin + aboveHeight)
    }
    foot.place(sheet, index, sheets.length)
  })
  return finished(sheets, paper, tree, { title: list.title.said, languages: list.languages })
}
