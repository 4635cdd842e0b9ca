import type { ComposedLine, Words } from '../compose/composed'
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
import type { Measures } from './measures'
import { addPictoNodes, type PictoRow, placePictos, setPictos } from './pictos'
import { pieceRanges } from './pieces'
import type { Sheet } from './sheet'
import type { OpenNode } from './structure'
import { linesOf, placeText, type SetText, setText } from './type'
import { placeWriteLines } from './write-lines'

/** Longest line that new readers follow easily: about 60 characters of Andika, in em. */
const longestLine = 31

const joined = (sentences: readonly Words[], read: (words: Words) => string | undefined) =>
  sentences.flatMap((words) => read(words) ?? []).join(' ')

/** The words of a row: what the reader reads, and the Dutch beside it. */
interface RowText {
  readonly reader: string
  readonly dutch: string
  /** How many lines to leave for a translator: for sentences that nobody has translated yet. */
  readonly linesToWrite: number
}

const charactersPerWrittenLine = 45

export function rowText({ sentences }: ComposedLine, variant: 'dutch' | 'beside'): RowText {
  const dutch = joined(sentences, (words) => words.dutch)
  if (variant === 'dutch') return { reader: dutch, dutch: '', linesToWrite: 0 }
  const untranslated = sentences.filter((words) => words.translation === undefined)
  const missing = joined(untranslated, (words) => words.dutch).length
  return {
    reader: joined(sentences, (words) => words.translation),
    dutch,
    linesToWrite: Math.min(4, Math.ceil(missing / charactersPerWrittenLine)),
  }
}

interface SetRow {
  readonly pictos: PictoRow
  readonly reader: SetText
  readonly dutch?: SetText
  readonly linesToWrite: number
}

function setRow(line: ComposedLine, columns: Columns, { composed, typesetter, measures }: Context): SetRow {
  const text = rowText(line, composed.variant)
  const pictos = setPictos(line.pictos, measures.rowTile, measures.tileGap)
  const width = Math.min(columns.reader.width - pictos.width, longestLine * measures.reader.size)
  return {
    pictos,
    reader: setText(typesetter, text.reader, readerStyle(composed, 400), measures.reader, width),
    ...(columns.dutch && {
      dutch: setText(typesetter, text.dutch, dutchStyle(400), measures.dutch, columns.dutch.width),
    }),
    linesToWrite: text.linesToWrite,
  }
}

interface RowNodes {
  readonly figures: readonly OpenNode[]
  readonly reader: OpenNode
  readonly dutch?: OpenNode
}

/** In reading order: what the tiles show, the reader's words, the Dutch. */
export function addRowNodes(context: Context, body: OpenNode, line: ComposedLine): RowNodes {
  const text = rowText(line, context.composed.variant)
  return {
    figures: addPictoNodes(context, body, line.pictos),
    reader: addReaderText(context, body, 'P', text.reader),
    ...(context.composed.variant === 'beside' && { dutch: addDutchText(context, body) }),
  }
}

const writtenHeight = (linesToWrite: number, { writeLine }: Measures) => linesToWrite * writeLine

/** Cuts a very long row into pieces that can stand on different pages; most rows are one piece. */
function pieces(row: SetRow): readonly SetRow[] {
  const count = Math.max(row.reader.lines.length, row.dutch?.lines.length ?? 0)
  return pieceRanges(count).map(([start, end]) => ({
    pictos: start === 0 ? row.pictos : { ...row.pictos, pictos: [] },
    reader: linesOf(row.reader, start, end),
    ...(row.dutch && { dutch: linesOf(row.dutch, start, end) }),
    linesToWrite: end === count ? row.linesToWrite : 0,
  }))
}

/** A row of a section: its tiles, its words, the Dutch beside them, and lines for the translator where words lack. */
export function rowBlocks(
  line: ComposedLine,
  list: OpenNode,
  columns: Columns,
  context: Context,
): readonly Block[] {
  const { measures } = context
  const row = setRow(line, columns, context)
  const body = context.tree.add(context.tree.add(list, 'LI'), 'LBody')
  const nodes = addRowNodes(context, body, line)
  return pieces(row).map((piece, index): Block => {
    const written = writtenHeight(piece.linesToWrite, measures)
    const readerHeight = piece.reader.height + written
    const tiles = piece.pictos.pictos.length > 0 ? measures.rowTile : 0
    const height = Math.max(tiles, readerHeight, piece.dutch?.height ?? 0)
    return {
      height,
      before: index === 0 ? measures.rowGap : 0,
      place: (sheet, top) => placeRow(sheet, top, height, piece, nodes, line, columns, context),
    }
  })
}

function placeRow(
  sheet: Sheet,
  top: number,
  height: number,
  piece: SetRow,
  nodes: RowNodes,
  line: ComposedLine,
  columns: Columns,
  context: Context,
) {
  const { composed, measures } = context
  const rightToLeft = isRightToLeft(composed)
  placePictos(
    sheet,
    piece.pictos,
    { nodes: nodes.figures, columns, top, height, source: line.source },
    composed,
  )
  const textWidth = piece.reader.width
  const textX = rightToLeft
    ? columns.reader.x + columns.reader.width - piece.pictos.width - textWidth
    : columns.reader.x + piece.pictos.width
  const readerHeight = piece.reader.height + writtenHeight(piece.linesToWrite, measures)
  const readerTop = top + (height - readerHeight) / 2
  placeText(sheet, piece.reader, {
    side: 'reader',
    x: textX,
    top: readerTop,
    align: startSide(composed),
    node: nodes.reader.id,
    source: line.source,
  })
  placeWriteLines(sheet, {
    count: piece.linesToWrite,
    x: textX,
    width: textWidth,
    top: readerTop + piece.reader.height,
    apart: measures.writeLine,
  })
  if (!piece.dutch || !columns.dutch || !nodes.dutch) return
  placeText(sheet, piece.dutch, {
    side: 'dutch',
    x: columns.dutch.x,
    top: top + (height - piece.dutch.height) / 2,
    align: 'left',
    node: nodes.dutch.id,
    source: line.source,
  })
}
