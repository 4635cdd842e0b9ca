import type { ComposedField, ComposedLine } from '../compose/composed'
import type { Block } from './block'
import { type Columns, type Context, isRightToLeft, startSide } from './context'
import { mm } from './measures'
import { optionsBlock } from './options'
import { addName, setName } from './recipient'
import { rowBlocks } from './row'
import type { Sheet } from './sheet'
import type { OpenNode } from './structure'
import { placeTickBox, tickBoxNode } from './tick-box'
import { placeText } from './type'
import { addWordNodes, heightOf, placeWords, readerHeightOf, rowText, setWords } from './words'
import { placeWriteLines } from './write-lines'

/** A line shorter than this is too short for a name in handwriting. */
const shortestWriteLine = mm(50)
const gapToBox = mm(3)
/** Between the ends of a line and what stands on it, and between the line and its letters. */
const filledInset = mm(1)
const filledRise = 1

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
  const body = tree.add(item, 'LBody')
  const nodes = addWordNodes(context, body, line)
  const inner = besideBox(columns, ticks ? tickBox + gapToBox : 0, rightToLeft)
  const words = setWords(line, inner, context)
  const { reader } = words

  // The line to write on follows the words when enough room is left, else it gets a line of its own.
  const wordsEnd = (reader.lines.at(-1)?.width ?? 0) * reader.type.size + reader.type.size / 2
  const restWidth = reader.width - wordsEnd
  const ownLine = writes && restWidth < shortestWriteLine
  const lineWidth = ownLine ? reader.width : restWidth
  const below = ownLine ? writeLine : 0
  const filled = field.filled && setFilled(field.filled, body, lineWidth, context)
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
      const x = ownLine || rightToLeft ? placed.x : placed.x + wordsEnd
      const lineTop = ownLine ? end : baseline + 2 - writeLine
      placeWriteLines(sheet, { count: 1, x, width: lineWidth, top: lineTop, apart: writeLine })
      if (filled) filled(sheet, { x, bottom: lineTop + writeLine, source })
    },
  }
}

/** What stands on a line already, where reading starts: no more room than the line has, so that nothing else moves. */
function setFilled(text: string, body: OpenNode, lineWidth: number, context: Context) {
  const { audience, typesetter, measures } = context
  const { size, leading } = measures.reader
  const room = { width: lineWidth - 2 * filledInset, height: leading, largest: size }
  const set = setName(typesetter, text, room)
  const { id: node } = addName(context, body, text)
  return (sheet: Sheet, at: { readonly x: number; readonly bottom: number; readonly source: string }) =>
    placeText(sheet, set, {
      side: 'reader',
      x: at.x + filledInset,
      top: at.bottom - filledRise - set.height,
      align: startSide(audience),
      node,
      source: at.source,
    })
}
