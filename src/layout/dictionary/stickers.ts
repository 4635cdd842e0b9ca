import type { Dictionary, DictionaryEntry } from '../../compose/dictionary'
import type { ConceptId } from '../../model/tile'
import type { Typesetter } from '../../text/types'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { emptySheet, type Sheet } from '../sheet'
import { createTree, type OpenNode } from '../structure'
import { placeText, setText } from '../type'
import { finished } from './finished'
import { type Grid, type GridName, grids, mostShift } from './grids'
import { isMirrored, papers } from './paper'
import { addSaid, fitWords, type Setting, startOf, styleOf, typeOf } from './said'

/** How a sheet of stickers is filled. */
export interface StickerPlan {
  readonly grid: GridName
  /** Moves everything to the right and down, in millimetres: at most `mostShift` either way. */
  readonly shift?: { readonly x: number; readonly y: number }
  /** Stickers that are gone from the first sheet already. */
  readonly used?: number
  /** How often each pictogram is printed; once when absent. */
  readonly copies?: Readonly<Record<ConceptId, number>>
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Kept white inside the edge of a sticker, so that paper that lies a little askew loses nothing. */
const safe = mm(2)
const inner = mm(1.8)
const smallest = 6

const within = (value: number, most: number) => Math.min(most, Math.max(-most, value))

/** Where a sticker lies on its sheet, in points. `index` runs along the rows. */
function stickerBox(grid: Grid, index: number, shift: { readonly x: number; readonly y: number }): Box {
  const column = index % grid.columns
  const row = Math.floor(index / grid.columns)
  return {
    x: mm(grid.left + column * grid.pitch + within(shift.x, mostShift)),
    y: mm(grid.top + row * grid.height + within(shift.y, mostShift)),
    width: mm(grid.width),
    height: mm(grid.height),
  }
}

/** A function that puts one pictogram with its words inside a box, the tile at the side where reading starts. */
type Place = (sheet: Sheet, box: Box) => void

function stickerOf(
  { picto, word }: DictionaryEntry,
  list: OpenNode,
  mirrored: boolean,
  grid: Grid,
  setting: Setting,
): Place {
  const { tree, typesetter } = setting
  const body = tree.add(tree.add(list, 'LI'), 'LBody')
  const figure = tree.add(body, 'Figure', { alt: picto.alt, language: 'nl' })
  const upright = grid.height >= grid.width
  const [width, height] = [mm(grid.width) - 2 * safe, mm(grid.height) - 2 * safe]
  const tile = upright ? Math.min(width * 0.72, height - mm(20)) : Math.min(height, width * 0.44)
  const textWidth = upright ? width : width - tile - inner
  const textHeight = (upright ? height - tile - inner : height) / word.length
  const lines = word.flatMap((said, index) =>
    said.text === undefined
      ? []
      : {
          said,
          node: addSaid(setting, body, 'P', said),
          set: fitWords(typesetter, said, {
            weight: index === 0 ? 700 : 400,
            width: textWidth,
            height: textHeight,
            largest: Math.min(16, tile / 3.2),
            smallest,
          }),
        },
  )
  const textTotal = lines.reduce((sum, { set }) => sum + set.height, 0)

  return (sheet, box) => {
    const left = box.x + safe
    const tileX = upright ? left + (width - tile) / 2 : mirrored ? left + width - tile : left
    const tileY = box.y + safe + (upright ? 0 : (height - tile) / 2)
    sheet.reader.push({ kind: 'tile', x: tileX, y: tileY, size: tile, tile: picto.tile, node: figure.id })
    const x = upright || mirrored ? left : left + tile + inner
    let top = upright ? tileY + tile + inner : box.y + safe + (height - textTotal) / 2
    for (const { said, set, node } of lines) {
      const align = upright ? 'center' : mirrored ? 'right' : startOf(said.language)
      placeText(sheet, set, { side: 'reader', x, top, align, node: node.id })
      top += set.height
    }
  }
}

/** The tiny line in the white of the paper that says these words are a translation. */
function placeFoot(sheet: Sheet, { foot }: Dictionary, parent: OpenNode | undefined, setting: Setting) {
  const paper = papers.A4
  const size = 5.5
  const edge = mm(4.5)
  const [dutch, ...others] = foot
  const room = (paper.width - 2 * mm(8)) / Math.max(1, foot.length)
  ;[...(dutch ? [dutch] : []), ...others].forEach((said, index) => {
    const set = setText(
      setting.typesetter,
      said.text ?? '',
      styleOf(said.language, 400),
      typeOf(said.language, size),
      room,
    )
    placeText(sheet, set, {
      side: 'reader',
      x: mm(8) + index * room,
      top: edge,
      align: startOf(said.language),
      ink: 'quiet',
      ...(parent && { node: addSaid(setting, parent, 'P', said).id }),
    })
  })
}

const cutStroke = { width: 0.4, dash: [3, 3], ink: 'quiet' } as const

/** The lines between cards that are cut out. */
function placeCutLines(sheet: Sheet, grid: Grid) {
  const [left, top] = [mm(grid.left), mm(grid.top)]
  const [right, bottom] = [left + mm(grid.columns * grid.pitch), top + mm(grid.rows * grid.height)]
  for (let column = 0; column <= grid.columns; column += 1) {
    const x = left + mm(column * grid.pitch)
    sheet.reader.push({ kind: 'rule', x1: x, x2: x, y1: top, y2: bottom, ...cutStroke })
  }
  for (let row = 0; row <= grid.rows; row += 1) {
    const y = top + mm(row * grid.height)
    sheet.reader.push({ kind: 'rule', x1: left, x2: right, y1: y, y2: y, ...cutStroke })
  }
}

/** The pictograms as stickers or cards: each as often as the plan says, in the order of the dictionary. */
export function layoutStickers(dictionary: Dictionary, plan: StickerPlan, typesetter: Typesetter): LaidOut {
  const grid: Grid = grids[plan.grid]
  const perSheet = grid.columns * grid.rows
  const shift = grid.cut ? { x: 0, y: 0 } : (plan.shift ?? { x: 0, y: 0 })
  const used = Math.min(Math.max(0, Math.trunc(plan.used ?? 0)), perSheet - 1)
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const list = tree.add(book, 'L')

  const copiesOf = ({ id }: DictionaryEntry) =>
    Math.max(0, Math.trunc(Object.hasOwn(plan.copies ?? {}, id) ? (plan.copies?.[id] ?? 1) : 1))
  const stickers = dictionary.sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => Array.from({ length: copiesOf(entry) }, () => entry))
    .map((entry) => stickerOf(entry, list, isMirrored(dictionary), grid, setting))

  const sheets = Array.from(
    { length: Math.max(1, Math.ceil((used + stickers.length) / perSheet)) },
    emptySheet,
  )
  stickers.forEach((place, index) => {
    const sheet = sheets[Math.floor((used + index) / perSheet)]
    if (sheet) place(sheet, stickerBox(grid, (used + index) % perSheet, shift))
  })
  sheets.forEach((sheet, index) => {
    if (grid.cut) placeCutLines(sheet, grid)
    placeFoot(sheet, dictionary, index === 0 ? book : undefined, setting)
  })
  return finished(sheets, papers.A4, tree, dictionary)
}
