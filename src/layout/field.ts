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
import { optionsBlock } from './options'
import { addPictoNodes, placePictos, setPictos } from './pictos'
import { rowBlocks, rowText } from './row'
import type { OpenNode } from './structure'
import { placeTickBox, tickBoxNode } from './tick-box'
import { placeText, setText } from './type'
import { placeWriteLines } from './write-lines'

/** A line shorter than this is too short for a name in handwriting. */
const shortestWriteLine = mm(50)
const gapToBox = mm(3)

/** Words longer than this (somebody pasted a page into a slot) cannot stay beside their box. */
const mostLines = 12

/** A row on which a parent ticks or writes. Endless words flow over pages first; the box or line follows them. */
export function fieldBlocks(
  line: ComposedLine,
  field: ComposedField,
  list: OpenNode,
  columns: Columns,
  context: Context,
): readonly Block[] {
  const { reader, dutch } = rowText(line, context.composed.variant)
  const longest = Math.max(
    reader.length / columns.reader.width,
    dutch.length / (columns.dutch?.width ?? 1000),
  )
  if (longest * context.measures.reader.size < mostLines)
    return [fieldBlock(line, field, list, columns, context)]
  const rest = { ...line, pictos: [], sentences: [] }
  return [...rowBlocks(line, list, columns, context), fieldBlock(rest, field, list, columns, context)]
}

/** Box, tile, words, line. */
function fieldBlock(
  line: ComposedLine,
  field: ComposedField,
  list: OpenNode,
  columns: Columns,
  context: Context,
): Block {
  if (field.kind === 'options') return optionsBlock(line, field.options, list, columns, context)
  const { composed, typesetter, measures, tree } = context
  const rightToLeft = isRightToLeft(composed)
  const ticks = field.kind !== 'write'
  const writes = field.kind !== 'tick'

  const item = tree.add(list, 'LI')
  const box = ticks ? tickBoxNode(context, item) : undefined
  const body = tree.add(item, 'LBody')
  const text = rowText(line, composed.variant)
  const figures = addPictoNodes(context, body, line.pictos)
  const readerNode = addReaderText(context, body, 'P', text.reader)
  const dutchNode = columns.dutch && addDutchText(context, body)

  const boxWidth = ticks ? measures.tickBox + gapToBox : 0
  const inner: Columns = rightToLeft
    ? { ...columns, reader: { x: columns.reader.x, width: columns.reader.width - boxWidth } }
    : { ...columns, reader: { x: columns.reader.x + boxWidth, width: columns.reader.width - boxWidth } }
  const pictos = setPictos(line.pictos, measures.rowTile, measures.tileGap)
  const width = inner.reader.width - pictos.width
  const reader = setText(typesetter, text.reader, readerStyle(composed, 400), measures.reader, width)
  const dutch =
    columns.dutch && setText(typesetter, text.dutch, dutchStyle(400), measures.dutch, columns.dutch.width)

  // The line to write on follows the words when enough room is left, else it gets a line of its own.
  const lastWidth = (reader.lines.at(-1)?.width ?? 0) * measures.reader.size
  const wordGap = measures.reader.size * 0.5
  const restWidth = width - lastWidth - wordGap
  const ownLine = writes && restWidth < shortestWriteLine
  const readerHeight =
    reader.height + (ownLine ? measures.writeLine : 0) + text.linesToWrite * measures.writeLine
  const height = Math.max(
    line.pictos.length > 0 ? measures.rowTile : 0,
    ticks ? measures.tickBox : 0,
    writes ? measures.writeLine : 0,
    readerHeight,
    dutch?.height ?? 0,
  )

  return {
    height,
    before: measures.rowGap,
    place: (sheet, top) => {
      const { source } = line
      if (box) {
        const x = rightToLeft ? columns.reader.x + columns.reader.width - measures.tickBox : columns.reader.x
        placeTickBox(sheet, {
          x,
          y: top + (height - measures.tickBox) / 2,
          size: measures.tickBox,
          node: box,
          source,
        })
      }
      placePictos(sheet, pictos, { nodes: figures, columns: inner, top, height, source }, composed)
      const x = rightToLeft ? inner.reader.x : inner.reader.x + pictos.width
      const textTop = top + (height - readerHeight) / 2
      const at = {
        side: 'reader',
        x,
        top: textTop,
        align: startSide(composed),
        node: readerNode.id,
        source,
      } as const
      placeText(sheet, reader, at)
      if (dutch && dutchNode && columns.dutch) {
        const dutchTop = top + (height - dutch.height) / 2
        const beside = {
          side: 'dutch',
          x: columns.dutch.x,
          top: dutchTop,
          align: 'left',
          node: dutchNode.id,
        } as const
        placeText(sheet, dutch, { ...beside, source })
      }
      if (writes) {
        const baseline = textTop + reader.height - reader.type.leading + reader.rise
        placeWriteLines(sheet, {
          count: 1,
          x: ownLine || rightToLeft ? x : x + lastWidth + wordGap,
          width: ownLine ? width : restWidth,
          top: ownLine ? textTop + reader.height : baseline + 2 - measures.writeLine,
          apart: measures.writeLine,
        })
      }
      const below = textTop + reader.height + (ownLine ? measures.writeLine : 0)
      placeWriteLines(sheet, { count: text.linesToWrite, x, width, top: below, apart: measures.writeLine })
    },
  }
}
