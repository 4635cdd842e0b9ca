import type { ComposedField, ComposedLine } from '../compose/composed'
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
import { rowText } from './row'
import type { OpenNode } from './structure'
import { placeTickBox, tickBoxNode } from './tick-box'
import { placeText, setText } from './type'

type Options = (ComposedField & { readonly kind: 'options' })['options']

const gapToBox = mm(2)
const gapToNext = mm(5)

interface SetOption {
  readonly width: number
  readonly height: number
  readonly place: (sheet: Parameters<Block['place']>[0], x: number, top: number, height: number) => void
}

/** One choice: its box, its tile and its word, in Dutch too on a translated page. */
function setOption(
  option: Options[number],
  list: OpenNode,
  widest: number,
  source: string,
  context: Context,
): SetOption {
  const { composed, typesetter, measures, tree } = context
  const rightToLeft = isRightToLeft(composed)
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
  const reader = setText(typesetter, word, readerStyle(composed, 400), measures.reader, textWidth)
  const readerNode = addReaderText(context, body, 'P', word)
  const beside = composed.variant === 'beside' && translation !== undefined
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
      placePictos(sheet, row, { nodes: figures, columns, top, height, source }, composed)
      const textX = rightToLeft ? x + words - textWidth : x + fixed
      const at = { x: textX, align: startSide(composed), source } as const
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
function arrange(options: readonly SetOption[], width: number, rowGap: number) {
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

/** A question on paper with boxes side by side: the words, then every choice with its tile. */
export function optionsBlock(
  line: ComposedLine,
  options: Options,
  list: OpenNode,
  columns: Columns,
  context: Context,
): Block {
  const { composed, typesetter, measures, tree } = context
  const text = rowText(line, composed.variant)
  const body = tree.add(tree.add(list, 'LI'), 'LBody')
  const figures = addPictoNodes(context, body, line.pictos)
  const pictos = setPictos(line.pictos, measures.rowTile, measures.tileGap)
  const width = columns.reader.width - pictos.width
  const reader = setText(typesetter, text.reader, readerStyle(composed, 400), measures.reader, width)
  const readerNode = addReaderText(context, body, 'P', text.reader)
  const dutch =
    columns.dutch && setText(typesetter, text.dutch, dutchStyle(400), measures.dutch, columns.dutch.width)
  const dutchNode = dutch && addDutchText(context, body)
  const choiceList = tree.add(body, 'L')
  const whole = columns.right - columns.left
  const set = options.map((option) => setOption(option, choiceList, whole, line.source, context))
  const choiceRows = arrange(set, whole, measures.rowGap)
  const textHeight = Math.max(
    line.pictos.length > 0 ? measures.rowTile : 0,
    reader.height,
    dutch?.height ?? 0,
  )
  const gap = options.length > 0 ? mm(1.5) : 0
  const label = pictos.width + (reader.lines[0]?.width ?? 0) * measures.reader.size + gapToNext
  const choicesWidth = set.reduce((sum, option) => sum + option.width + gapToNext, -gapToNext)
  const onOneLine = reader.lines.length === 1 && label + choicesWidth <= columns.reader.width
  const oneLine = Math.max(textHeight, choiceRows.height)
  const wordsHeight = onOneLine ? oneLine : textHeight
  const choices = onOneLine
    ? { start: label, top: (oneLine - choiceRows.height) / 2 }
    : { start: 0, top: textHeight + gap }

  return {
    height: onOneLine ? oneLine : textHeight + gap + choiceRows.height,
    before: measures.rowGap,
    place: (sheet, top) => {
      const { source } = line
      placePictos(sheet, pictos, { nodes: figures, columns, top, height: wordsHeight, source }, composed)
      const x = isRightToLeft(composed) ? columns.reader.x : columns.reader.x + pictos.width
      const readerTop = top + (wordsHeight - reader.height) / 2
      const at = {
        side: 'reader',
        x,
        top: readerTop,
        align: startSide(composed),
        node: readerNode.id,
        source,
      } as const
      placeText(sheet, reader, at)
      if (dutch && dutchNode && columns.dutch) {
        const dutchTop = top + (wordsHeight - dutch.height) / 2
        const beside = {
          side: 'dutch',
          x: columns.dutch.x,
          top: dutchTop,
          align: 'left',
          node: dutchNode.id,
        } as const
        placeText(sheet, dutch, { ...beside, source })
      }
      for (const { option, offset, top: below, height } of choiceRows.placed) {
        const fromStart = choices.start + offset
        const optionX = isRightToLeft(composed)
          ? columns.right - fromStart - option.width
          : columns.left + fromStart
        option.place(sheet, optionX, top + choices.top + below, height)
      }
    },
  }
}
