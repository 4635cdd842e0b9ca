import type { ComposedField, ComposedLine } from '../compose/composed'
import type { Block } from './block'
import { type Columns, type Context, isRightToLeft } from './context'
import { mm } from './measures'
import { optionsBlock } from './options'
import { rowBlocks } from './row'
import type { OpenNode } from './structure'
import { placeTickBox, tickBoxNode } from './tick-box'
import { addWordNodes, heightOf, placeWords, readerHeightOf, rowText, setWords } from './words'
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
  const { reader, dutch } = rowText(line, context.audience.variant)
  const longest = Math.max(
    reader.length / columns.reader.width,
    dutch.length / (columns.dutch?.width ?? 1000),
  )
  if (longest * context.measures.reader.size < mostLines)
    return [fieldBlock(line, field, list, columns, context)]
  const rest = { ...line, pictos: [], sentences: [] }
  return [...rowBlocks(line, list, columns, context), fieldBlock(rest, field, list, columns, context)]
}

/** The columns without the room for the tick box at the side where reading starts. */
function besideBox(columns: Columns, boxWidth: number, rightToLeft: boolean): Columns {
  const { x, width } = columns.reader
  return { ...columns, reader: { x: rightToLeft ? x : x + boxWidth, width: width - boxWidth } }
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
  const { audience, measures, tree } = context
  const { tickBox, writeLine } = measures
  const rightToLeft = isRightToLeft(audience)
  const ticks = field.kind !== 'write'
  const writes = field.kind !== 'tick'

  const item = tree.add(list, 'LI')
  const box = ticks ? tickBoxNode(context, item) : undefined
  const nodes = addWordNodes(context, tree.add(item, 'LBody'), line)
  const inner = besideBox(columns, ticks ? tickBox + gapToBox : 0, rightToLeft)
  const words = setWords(line, inner, context)
  const { reader } = words

  // The line to write on follows the words when enough room is left, else it gets a line of its own.
  const wordsEnd = (reader.lines.at(-1)?.width ?? 0) * reader.type.size + reader.type.size / 2
  const restWidth = reader.width - wordsEnd
  const ownLine = writes && restWidth < shortestWriteLine
  const below = ownLine ? writeLine : 0
  const height = Math.max(
    heightOf(words, context),
    readerHeightOf(words, context) + below,
    ticks ? tickBox : 0,
    writes ? writeLine : 0,
  )

  return {
    height,
    before: measures.rowGap,
    place: (sheet, top) => {
      const { source } = line
      if (box) {
        const x = rightToLeft ? columns.reader.x + columns.reader.width - tickBox : columns.reader.x
        placeTickBox(sheet, { x, y: top + (height - tickBox) / 2, size: tickBox, node: box, source })
      }
      const placed = placeWords(sheet, words, nodes, { columns: inner, top, height, source, below }, context)
      if (!writes) return
      const end = placed.top + reader.height
      const baseline = end - reader.type.leading + reader.rise
      placeWriteLines(sheet, {
        count: 1,
        x: ownLine || rightToLeft ? placed.x : placed.x + wordsEnd,
        width: ownLine ? reader.width : restWidth,
        top: ownLine ? end : baseline + 2 - writeLine,
        apart: writeLine,
      })
    },
  }
}
