import type { ComposedField } from '../compose/composed'
import type { Block } from './block'
import {
  addDutchText,
  addReaderText,
  type Columns,
  type Context,
  dutchStyle,
  isRightToLeft,
  readerStyle,
  startSide,
} from './context'
import { mm } from './measures'
import { addPictoNodes, placePictos, setPictos } from './pictos'
import type { OpenNode } from './structure'
import { placeTickBox, tickBoxNode } from './tick-box'
import { placeText, setText } from './type'

export type Options = (ComposedField & { readonly kind: 'options' })['options']

const gapToBox = mm(2)
/** Between one choice and the next. */
export const gapToNext = mm(5)

export interface SetOption {
  readonly width: number
  readonly height: number
  readonly place: (sheet: Parameters<Block['place']>[0], x: number, top: number, height: number) => void
}

/** One choice: its box, its tile and its word, in Dutch too on a translated page. */
export function setOption(
  option: Options[number],
  list: OpenNode,
  widest: number,
  source: string,
  context: Context,
): SetOption {
  const { audience, typesetter, measures, tree } = context
  const rightToLeft = isRightToLeft(audience)
  const item = tree.add(list, 'LI')
  const box = tickBoxNode(context, item)
  const body = tree.add(item, 'LBody')
  const pictos = option.picto ? [option.picto] : []
  const figures = addPictoNodes(context, body, pictos)
  const row = setPictos(pictos, measures.rowTile, gapToBox)
  const { dutch, translation } = option.words
  const word = translation ?? dutch
  const fixed = measures.tickBox + gapToBox + row.width
  const textWidth = widest - fixed
  const reader = setText(typesetter, word, readerStyle(audience, 400), measures.reader, textWidth)
  const readerNode = addReaderText(context, body, 'P', word)
  const beside = audience.variant === 'beside' && translation !== undefined
  const under = beside
    ? setText(typesetter, dutch, dutchStyle(400), measures.dutchLabel, textWidth)
    : undefined
  const underNode = beside ? addDutchText(context, body) : undefined
  const used = (text: typeof reader) => Math.max(0, ...text.lines.map((line) => line.width * text.type.size))
  const words = Math.max(used(reader), under ? used(under) : 0)
  const textHeight = reader.height + (under?.height ?? 0)
  const width = fixed + words
  return {
    width,
    height: Math.max(pictos.length > 0 ? measures.rowTile : measures.tickBox, textHeight),
    place: (sheet, x, top, height) => {
      const boxX = rightToLeft ? x + width - measures.tickBox : x
      placeTickBox(sheet, {
        x: boxX,
        y: top + (height - measures.tickBox) / 2,
        size: measures.tickBox,
        node: box,
        source,
      })
      const inner = {
        x: rightToLeft ? x : x + measures.tickBox + gapToBox,
        width: width - measures.tickBox - gapToBox,
      }
      const columns: Columns = { left: x, right: x + width, reader: inner }
      placePictos(sheet, row, { nodes: figures, columns, top, height, source }, audience)
      const textX = rightToLeft ? x + words - textWidth : x + fixed
      const at = { x: textX, align: startSide(audience), source } as const
      const textTop = top + (height - textHeight) / 2
      placeText(sheet, reader, { ...at, side: 'reader', top: textTop, node: readerNode.id })
      if (!under || !underNode) return
      placeText(sheet, under, {
        ...at,
        side: 'dutch',
        top: textTop + reader.height,
        ink: 'quiet',
        node: underNode.id,
      })
    },
  }
}

interface PlacedOption {
  readonly option: SetOption
  /** From the side where reading starts. */
  readonly offset: number
  readonly top: number
  readonly height: number
}

/** Side by side as far as they fit, then on the next row. */
export function arrange(options: readonly SetOption[], width: number, rowGap: number) {
  const placed: PlacedOption[] = []
  const height = Math.max(0, ...options.map((option) => option.height))
  let offset = 0
  let top = 0
  for (const option of options) {
    if (offset > 0 && offset + option.width > width) {
      offset = 0
      top += height + rowGap
    }
    placed.push({ option, offset, top, height })
    offset += option.width + gapToNext
  }
  return { placed, height: options.length === 0 ? 0 : top + height }
}
