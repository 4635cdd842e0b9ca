import type { CalendarEntry } from '../../compose/calendar'
import type { BandBlock } from '../dictionary/bands'
import { addSaid, fitWords, type Setting, startOf } from '../dictionary/said'
import { mm } from '../measures'
import type { OpenNode } from '../structure'
import { placeText } from '../type'

const tile = mm(7.5)
const gap = mm(2.5)
const apart = mm(1.2)

/** A line of the list: the tile where reading starts, beside it what it says, language under language. */
export function entryBlock(
  { picto, said }: CalendarEntry,
  list: OpenNode,
  width: number,
  mirrored: boolean,
  setting: Setting,
): BandBlock {
  const { tree, typesetter } = setting
  const body = tree.add(tree.add(list, 'LI'), 'LBody')
  const figure = tree.add(body, 'Figure', { alt: picto.alt, language: 'nl' })
  const lines = said
    .filter(({ text }) => text !== undefined)
    .map((words) => ({
      words,
      node: addSaid(setting, body, 'P', words),
      set: fitWords(typesetter, words, { weight: 400, width: width - tile - gap, largest: 9, smallest: 8 }),
    }))
  const words = lines.reduce((sum, { set }) => sum + set.height, 0)
  const height = Math.max(tile, words)
  return {
    height,
    before: apart,
    place: (sheet, { left, right }, top) => {
      const x = mirrored ? right - tile : left
      const y = top + (height - tile) / 2
      sheet.reader.push({ kind: 'tile', x, y, size: tile, tile: picto.tile, node: figure.id })
      let line = top + (height - words) / 2
      for (const { words, set, node } of lines) {
        const at = { x: mirrored ? left : left + tile + gap, top: line, node: node.id }
        const align = mirrored && said.length > 1 ? 'right' : startOf(words.language)
        placeText(sheet, set, { side: 'reader', align, ...at })
        line += set.height
      }
    },
  }
}
