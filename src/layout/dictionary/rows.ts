import type { DictionaryEntry, DictionarySection } from '../../compose/dictionary'
import type { Language } from '../../model/language'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText, type SetText } from '../type'
import type { Band, BandBlock } from './bands'
import { addSaid, fitWords, type Setting, startOf, tallest } from './said'

/** The measures of one table: the tile with the Dutch word, then a column per language. */
export interface Table {
  readonly languages: readonly Language[]
  /** Columns run from right to left, the Dutch stays next to the tile. */
  readonly mirrored: boolean
  readonly width: number
  readonly tile: number
  readonly size: number
}

const tileGap = mm(3)
const columnGap = mm(3)
const rowPadding = mm(1.3)
const smallest = 8
const nameSize = 8.5
const dutchCode = 'nl'

const columnWidth = ({ width, tile, languages }: Table) =>
  (width - tile - tileGap - (languages.length - 1) * columnGap) / languages.length

/** The left edge of a column of words. */
function columnLeft(table: Table, band: Band, index: number): number {
  const offset = table.tile + tileGap + index * (columnWidth(table) + columnGap)
  return table.mirrored ? band.right - offset - columnWidth(table) : band.left + offset
}

/** Beside a tile at the right edge, Dutch too begins at the tile. */
const alignOf = (table: Table, language: Language) =>
  table.mirrored && language.code === dutchCode ? 'right' : startOf(language)

interface Cell {
  readonly set: SetText
  readonly node: OpenNode
  readonly language: Language
  readonly empty: boolean
}

function placeCells(
  sheet: Sheet,
  cells: readonly Cell[],
  table: Table,
  band: Band,
  top: number,
  height: number,
) {
  cells.forEach(({ set, node, language, empty }, index) => {
    const x = columnLeft(table, band, index)
    if (empty) {
      // No word yet: a line to write it on.
      const y = top + height - rowPadding
      sheet.reader.push({
        kind: 'rule',
        x1: x,
        y1: y,
        x2: x + set.width,
        y2: y,
        width: 0.7,
        dash: [0, 3],
        ink: 'ink',
        node: node.id,
      })
      return
    }
    const place = { side: 'reader', x, top: top + (height - set.height) / 2 } as const
    placeText(sheet, set, { ...place, align: alignOf(table, language), node: node.id })
  })
}

const line = (sheet: Sheet, { left, right }: Band, y: number) =>
  sheet.reader.push({ kind: 'rule', x1: left, x2: right, y1: y, y2: y, width: 0.4, ink: 'quiet' })

/** The names of the languages above their columns: read aloud above the first row, repeated for the eye after that. */
function columnHeads(table: Table, row: OpenNode | undefined, setting: Setting): BandBlock {
  const cells = table.languages.map((language) => {
    const said = { language, text: language.ownName }
    return {
      language,
      set: fitWords(setting.typesetter, said, {
        weight: 400,
        width: columnWidth(table),
        largest: nameSize,
        smallest: 6,
      }),
      node: row && addSaid(setting, row, 'TH', said, { scope: 'Column' }),
    }
  })
  const height = tallest(cells.map(({ set }) => set)) + mm(1)
  return {
    height,
    before: mm(0.5),
    keepWithNext: true,
    place: (sheet, band, top) => {
      cells.forEach(({ set, language, node }, index) => {
        const place = { side: 'reader', x: columnLeft(table, band, index), top } as const
        const align = alignOf(table, language)
        placeText(sheet, set, { ...place, align, ink: 'quiet', ...(node && { node: node.id }) })
      })
      line(sheet, band, top + height)
    },
  }
}

function rowBlock(
  { picto, word }: DictionaryEntry,
  parent: OpenNode,
  lead: BandBlock | undefined,
  table: Table,
  setting: Setting,
): BandBlock {
  const { tree, typesetter } = setting
  const isTable = table.languages.length > 1
  const row = tree.add(parent, isTable ? 'TR' : 'LI')
  const first = tree.add(row, isTable ? 'TH' : 'LBody', isTable ? { scope: 'Row' } : {})
  const figure = tree.add(first, 'Figure', { alt: picto.alt, language: dutchCode })
  const cells = word.map(
    (said, index): Cell => ({
      language: said.language,
      empty: said.text === undefined,
      node: addSaid(setting, index === 0 ? first : row, index === 0 ? 'P' : 'TD', said),
      set: fitWords(typesetter, said, {
        weight: index === 0 ? 700 : 400,
        width: columnWidth(table),
        largest: table.size,
        smallest,
      }),
    }),
  )
  const height = Math.max(table.tile, tallest(cells.map(({ set }) => set))) + 2 * rowPadding
  return {
    height,
    before: 0,
    ...(lead && { lead }),
    place: (sheet, band, top) => {
      const x = table.mirrored ? band.right - table.tile : band.left
      const y = top + (height - table.tile) / 2
      sheet.reader.push({ kind: 'tile', x, y, size: table.tile, tile: picto.tile, node: figure.id })
      placeCells(sheet, cells, table, band, top, height)
      line(sheet, band, top + height)
    },
  }
}

/** The rows of a theme under the names of the languages. In Dutch alone it is a list. */
export function rowBlocks(
  { entries }: DictionarySection,
  parent: OpenNode,
  table: Table,
  setting: Setting,
): readonly BandBlock[] {
  const { tree } = setting
  if (table.languages.length === 1) {
    const list = tree.add(parent, 'L')
    return entries.map((entry) => rowBlock(entry, list, undefined, table, setting))
  }
  const node = tree.add(parent, 'Table')
  const heads = columnHeads(table, tree.add(node, 'TR'), setting)
  const again = columnHeads(table, undefined, setting)
  return [heads, ...entries.map((entry) => rowBlock(entry, node, again, table, setting))]
}
