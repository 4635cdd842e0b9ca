import type { Answer } from '../../compose/handouts/answers'
import { addSaid, fitWords, type Setting, startOf } from '../dictionary/said'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText, setText } from '../type'
import { placeWriteLines } from '../write-lines'
import { isMirroredFor } from './pair'

const numberWidth = mm(4.5)
const box = mm(6)
const boxGap = mm(2)
const tile = mm(13)
const handwriting = mm(6.5)
const emptyBox = '☐'
const bold = { language: 'nl', direction: 'ltr', weight: 700 } as const

/** One answer: its number, a box to tick, its tile, the words, Dutch under them, and a line where something is written. */
export function setAnswer(
  { picto, said, write }: Answer,
  index: number,
  list: OpenNode,
  width: number,
  size: number,
  setting: Setting,
) {
  const { tree, typesetter } = setting
  const mirrored = isMirroredFor(said.map(({ language }) => language))
  const item = tree.add(list, 'LI')
  const number = tree.add(item, 'Lbl', { language: 'nl' })
  const body = tree.add(item, 'LBody')
  const tick = tree.add(body, 'Span', { actualText: emptyBox })
  const figure = tree.add(body, 'Figure', { alt: picto.alt, language: 'nl' })
  const before = numberWidth + box + boxGap + tile + mm(3)
  const textWidth = width - before
  const words = said.toReversed().map((text, at) => {
    const largest = at === 0 ? size : size * 0.82
    const fit = { weight: at === 0 ? 700 : 400, width: textWidth, largest, smallest: 7 } as const
    return { text, set: fitWords(typesetter, text, fit), node: addSaid(setting, body, 'P', text) }
  })
  const digits = setText(typesetter, `${index + 1}`, bold, { size: 10, leading: 12 }, numberWidth)
  const textHeight = words.reduce((sum, { set }) => sum + set.height, 0)
  const height = Math.max(tile, textHeight + (write ? handwriting : 0))

  return {
    height,
    place: (sheet: Sheet, left: number, top: number, rowHeight: number) => {
      const at = (offset: number, wide: number) => (mirrored ? left + width - offset - wide : left + offset)
      const middle = (high: number) => top + (rowHeight - high) / 2
      placeText(sheet, digits, {
        side: 'reader',
        x: at(0, numberWidth),
        top: middle(digits.height),
        align: mirrored ? 'right' : 'left',
        node: number.id,
      })
      const square = { width: box, height: box, radius: 0, stroke: 1.2 } as const
      sheet.reader.push({
        kind: 'box',
        x: at(numberWidth, box),
        y: middle(box),
        ...square,
        node: tick.id,
      })
      const tileX = at(numberWidth + box + boxGap, tile)
      sheet.reader.push({
        kind: 'tile',
        x: tileX,
        y: middle(tile),
        size: tile,
        tile: picto.tile,
        node: figure.id,
      })
      const x = at(before, textWidth)
      let y = middle(textHeight + (write ? handwriting : 0))
      words.forEach(({ text, set, node }, order) => {
        const side = order === 0 ? 'reader' : 'dutch'
        // Beside its tile at the right edge, Dutch too begins at the tile.
        const align = mirrored ? 'right' : startOf(text.language)
        placeText(sheet, set, { side, x, top: y, align, node: node.id })
        y += set.height
      })
      if (write) placeWriteLines(sheet, { count: 1, x, width: textWidth, top: y, apart: handwriting })
    },
  }
}
