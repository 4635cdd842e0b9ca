import type { Dictionary } from '../../compose/dictionary'
import type { Typesetter } from '../../text/types'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree } from '../structure'
import { type BandBlock, bandsBetween, flowBands } from './bands'
import { finished } from './finished'
import { bottomAbove, dictionaryFoot } from './foot'
import { dictionaryHead } from './head'
import { headingBlock } from './heading'
import { isMirrored, type PaperName, papers } from './paper'
import { rowBlocks, type Table } from './rows'
import type { Setting } from './said'

const bandGap = mm(9)
const headGap = mm(4)
const sectionGap = mm(6)

/** How many tables stand side by side: as many as leave every language a readable column. */
function bandCount(paper: PaperName, languages: number): number {
  if (languages === 1) return paper === 'A5' ? 2 : 3
  return languages === 2 && paper !== 'A5' ? 2 : 1
}

const sizesOf = (paper: PaperName) =>
  paper === 'A5'
    ? { title: 17, text: 11, heading: 13, word: 11, tile: mm(11) }
    : { title: 21, text: 12, heading: 14.5, word: 12, tile: mm(13) }

/** The dictionary as a booklet for at home: by theme, a row per pictogram, a column per language. */
export function layoutBooklet(dictionary: Dictionary, paperName: PaperName, typesetter: Typesetter): LaidOut {
  const { languages, sections } = dictionary
  const paper = papers[paperName]
  const sizes = sizesOf(paperName)
  const mirrored = isMirrored(dictionary)
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const [left, right] = [paper.margin, paper.width - paper.margin]

  const head = dictionaryHead(book, dictionary.title, [dictionary.intro], right - left, sizes, setting)
  const bands = bandsBetween(left, right, bandCount(paperName, languages.length), bandGap, mirrored)
  const bandWidth = (bands[0]?.right ?? 0) - (bands[0]?.left ?? 0)

  const heading = { width: bandWidth, size: sizes.heading, before: sectionGap, mirrored }

  const blocks = sections.flatMap((section): readonly BandBlock[] => {
    const parent = tree.add(book, 'Sect')
    const table: Table = { languages, mirrored, width: bandWidth, tile: sizes.tile, size: sizes.word }
    return [headingBlock(section, parent, heading, setting), ...rowBlocks(section, parent, table, setting)]
  })
  const foot = dictionaryFoot(book, dictionary.foot, paper, setting)
  const sheets = flowBands(blocks, {
    bands,
    top: (page) => paper.margin + (page === 0 ? head.height + headGap : 0),
    bottom: bottomAbove(foot, paper),
  })
  sheets.forEach((sheet, index) => {
    if (index === 0) head.place(sheet, left, paper.margin)
    foot.place(sheet, index, sheets.length)
  })
  return finished(sheets, paper, tree, dictionary)
}
