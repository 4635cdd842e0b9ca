import type { Composed } from '../compose/composed'
import type { Block } from './block'
import { addDutchText, addReaderText, type Context, dutchStyle, isRightToLeft, readerStyle } from './context'
import { margin, mm, paper } from './measures'
import { addPictoNodes } from './pictos'
import type { OpenNode } from './structure'
import { placeText, type SetText, setText } from './type'

const columnGap = mm(2)
const most = 6

const tallest = (texts: readonly (SetText | undefined)[]) =>
  Math.max(0, ...texts.map((text) => text?.height ?? 0))

/** The row of large tiles that tells the letter without words, each with its key word. */
export function stripBlock(strip: Composed['strip'], parent: OpenNode, context: Context): Block {
  const { audience, typesetter, measures } = context
  const list = context.tree.add(parent, 'L')
  const columnWidth = (paper.width - 2 * margin.side) / most
  const textWidth = columnWidth - columnGap
  const beside = audience.variant === 'beside'
  const cells = strip.map(({ picto, words }) => {
    const body = context.tree.add(context.tree.add(list, 'LI'), 'LBody')
    const [figure] = addPictoNodes(context, body, [picto])
    const word = words.translation ?? words.dutch
    const both = beside && words.translation !== undefined
    return {
      tile: picto.tile,
      figure,
      word: setText(typesetter, word, readerStyle(audience, 700), measures.label, textWidth),
      wordNode: addReaderText(context, body, 'P', word),
      dutch: both
        ? setText(typesetter, words.dutch, dutchStyle(400), measures.dutchLabel, textWidth)
        : undefined,
      dutchNode: both ? addDutchText(context, body) : undefined,
    }
  })
  const wordTop = measures.stripTile + mm(1)
  const dutchTop = wordTop + tallest(cells.map(({ word }) => word))
  return {
    height: dutchTop + tallest(cells.map(({ dutch }) => dutch)),
    before: mm(2.5),
    place: (sheet, top) => {
      cells.forEach(({ tile, figure, word, wordNode, dutch, dutchNode }, index) => {
        // Fewer tiles stand at the side where reading starts, not scattered over the page.
        const column = isRightToLeft(audience) ? most - 1 - index : index
        const left = margin.side + column * columnWidth
        const x = left + (columnWidth - measures.stripTile) / 2
        sheet.reader.push({
          kind: 'tile',
          x,
          y: top,
          size: measures.stripTile,
          tile,
          ...(figure && { node: figure.id }),
        })
        const place = { x: left + columnGap / 2, align: 'center' } as const
        placeText(sheet, word, { ...place, side: 'reader', top: top + wordTop, node: wordNode.id })
        if (!dutch || !dutchNode) return
        placeText(sheet, dutch, { ...place, side: 'dutch', top: top + dutchTop, node: dutchNode.id })
      })
    },
  }
}
