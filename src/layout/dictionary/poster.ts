import type { Dictionary, DictionaryEntry } from '../../compose/dictionary'
import type { Typesetter } from '../../text/types'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree, type OpenNode } from '../structure'
import { placeText } from '../type'
import { type BandBlock, flowBands } from './bands'
import { finished } from './finished'
import { bottomAbove, dictionaryFoot } from './foot'
import { dictionaryHead } from './head'
import { headingBlock } from './heading'
import { isMirrored, type PaperName, papers } from './paper'
import { addSaid, fitWords, type Setting, tallest } from './said'

const cellGap = mm(4)
const headGap = mm(4)
const smallestWord = 7
/** Tiles beside each other, from few and large to many and small: the first that fits on one sheet is taken. */
const fewest = 3
const most = { A5: 6, A4: 9, A3: 13 } as const

/** One row of tiles with their words under them. */
function cellRow(
  entries: readonly DictionaryEntry[],
  list: OpenNode,
  columns: number,
  width: number,
  mirrored: boolean,
  setting: Setting,
): BandBlock {
  const { tree, typesetter } = setting
  const cellWidth = (width - (columns - 1) * cellGap) / columns
  const tile = cellWidth * 0.86
  const cells = entries.map(({ picto, word }) => {
    const body = tree.add(tree.add(list, 'LI'), 'LBody')
    return {
      tile: picto.tile,
      figure: tree.add(body, 'Figure', { alt: picto.alt, language: 'nl' }),
      lines: word
        .filter(({ text }) => text !== undefined)
        .map((said, index) => ({
          node: addSaid(setting, body, 'P', said),
          set: fitWords(typesetter, said, {
            weight: index === 0 ? 700 : 400,
            width: cellWidth,
            largest: Math.min(24, tile / (index === 0 ? 5 : 6)),
            smallest: smallestWord,
          }),
        })),
    }
  })
  // The words of a row stand on the same lines, language under language.
  const rowHeights = Array.from(
    { length: Math.max(0, ...cells.map(({ lines }) => lines.length)) },
    (_, line) => tallest(cells.flatMap(({ lines }) => lines[line]?.set ?? [])),
  )
  return {
    height: tile + mm(1.2) + rowHeights.reduce((sum, height) => sum + height, 0),
    before: cellGap,
    place: (sheet, band, top) => {
      cells.forEach((cell, index) => {
        const offset = index * (cellWidth + cellGap)
        const x = mirrored ? band.right - offset - cellWidth : band.left + offset
        sheet.reader.push({
          kind: 'tile',
          x: x + (cellWidth - tile) / 2,
          y: top,
          size: tile,
          tile: cell.tile,
          node: cell.figure.id,
        })
        let y = top + tile + mm(1.2)
        cell.lines.forEach(({ set, node }, line) => {
          placeText(sheet, set, { side: 'reader', x, top: y, align: 'center', node: node.id })
          y += rowHeights[line] ?? 0
        })
      })
    },
  }
}

function attempt(
  dictionary: Dictionary,
  paperName: PaperName,
  columns: number,
  byTheme: boolean,
  typesetter: Typesetter,
): LaidOut {
  const paper = papers[paperName]
  const width = paper.width - 2 * paper.margin
  const scale = paper.width / papers.A4.width
  const mirrored = isMirrored(dictionary)
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const sizes = { title: 24 * scale, text: 12 * scale }
  const head = dictionaryHead(book, dictionary.title, [], width, sizes, setting)
  const blocks = dictionary.sections.flatMap((section): readonly BandBlock[] => {
    const parent = tree.add(book, 'Sect')
    const heading = { width, size: 14 * scale, before: mm(5), mirrored }
    const list = tree.add(parent, 'L')
    const rows = Array.from({ length: Math.ceil(section.entries.length / columns) }, (_, row) =>
      cellRow(
        section.entries.slice(row * columns, (row + 1) * columns),
        list,
        columns,
        width,
        mirrored,
        setting,
      ),
    )
    return byTheme ? [headingBlock(section, parent, heading, setting), ...rows] : rows
  })
  const foot = dictionaryFoot(book, dictionary.foot, paper, setting)
  const sheets = flowBands(blocks, {
    bands: [{ left: paper.margin, right: paper.width - paper.margin }],
    top: (page) => paper.margin + (page === 0 ? head.height + headGap : 0),
    bottom: bottomAbove(foot, paper),
  })
  sheets.forEach((sheet, index) => {
    if (index === 0) head.place(sheet, paper.margin, paper.margin)
    foot.place(sheet, index, sheets.length)
  })
  return finished(sheets, paper, tree, dictionary)
}

/** All entries in one list, without themes. */
const withoutThemes = (dictionary: Dictionary): Dictionary => ({
  ...dictionary,
  sections: dictionary.sections
    .slice(0, 1)
    .map((first) => ({ ...first, entries: dictionary.sections.flatMap(({ entries }) => entries) })),
})

/**
 * The pictograms for on the wall, as large as they fit on one sheet; more than that flow to the next. Themes get their
 * headings unless these cost a sheet.
 */
export function layoutPoster(dictionary: Dictionary, paper: PaperName, typesetter: Typesetter): LaidOut {
  const themed = smallestPile(dictionary, paper, true, typesetter)
  if (themed.pages.length === 1) return themed
  const plain = smallestPile(withoutThemes(dictionary), paper, false, typesetter)
  return plain.pages.length < themed.pages.length ? plain : themed
}

/** As few sheets as possible, then tiles as large as possible. */
function smallestPile(dictionary: Dictionary, paper: PaperName, byTheme: boolean, typesetter: Typesetter) {
  let best = attempt(dictionary, paper, fewest, byTheme, typesetter)
  for (let columns = fewest + 1; best.pages.length > 1 && columns <= most[paper]; columns += 1) {
    const next = attempt(dictionary, paper, columns, byTheme, typesetter)
    if (next.pages.length < best.pages.length) best = next
  }
  return best
}
