import type { ComposedLine, Words } from '../compose/composed'
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
import { addPictoNodes, type PictoRow, placePictos, setPictos } from './pictos'
import type { Sheet } from './sheet'
import type { OpenNode } from './structure'
import { placeText, type SetText, setText } from './type'
import { placeWriteLines } from './write-lines'

/** What a row says: to the reader, and in the Dutch beside it. */
export interface RowText {
  readonly reader: string
  readonly dutch: string
  /** How many lines to leave for a translator: for sentences that nobody has translated yet. */
  readonly linesToWrite: number
}

const charactersPerWrittenLine = 45

const joined = (sentences: readonly Words[], read: (words: Words) => string | undefined) =>
  sentences.flatMap((words) => read(words) ?? []).join(' ')

export function rowText({ sentences }: ComposedLine, variant: 'dutch' | 'beside'): RowText {
  const dutch = joined(sentences, (words) => words.dutch)
  if (variant === 'dutch') return { reader: dutch, dutch: '', linesToWrite: 0 }
  const untranslated = sentences.filter((words) => words.translation === undefined && !words.withheld)
  const missing = joined(untranslated, (words) => words.dutch).length
  return {
    reader: joined(sentences, (words) => words.translation),
    dutch,
    linesToWrite: Math.min(4, Math.ceil(missing / charactersPerWrittenLine)),
  }
}

/** The tiles and words of a row, measured: the reader's column and, on a translated page, the Dutch one. */
export interface SetWords {
  readonly pictos: PictoRow
  readonly reader: SetText
  readonly dutch?: SetText
  readonly linesToWrite: number
}

/** Sets a row's tiles and words; its lines are at most `longest` points long. */
export function setWords(
  line: ComposedLine,
  columns: Columns,
  { audience, typesetter, measures }: Context,
  longest = Number.POSITIVE_INFINITY,
): SetWords {
  const text = rowText(line, audience.variant)
  const pictos = setPictos(line.pictos, measures.rowTile, measures.tileGap)
  const width = Math.min(columns.reader.width - pictos.width, longest)
  return {
    pictos,
    reader: setText(typesetter, text.reader, readerStyle(audience, 400), measures.reader, width),
    ...(columns.dutch && {
      dutch: setText(typesetter, text.dutch, dutchStyle(400), measures.dutch, columns.dutch.width),
    }),
    linesToWrite: text.linesToWrite,
  }
}

export interface WordNodes {
  readonly figures: readonly OpenNode[]
  readonly reader: OpenNode
  readonly dutch?: OpenNode
}

/** In reading order: what the tiles show, the reader's words, the Dutch. */
export function addWordNodes(context: Context, body: OpenNode, line: ComposedLine): WordNodes {
  const text = rowText(line, context.audience.variant)
  return {
    figures: addPictoNodes(context, body, line.pictos),
    reader: addReaderText(context, body, 'P', text.reader),
    ...(context.audience.variant === 'beside' && { dutch: addDutchText(context, body) }),
  }
}

/** Height of the reader's words with the lines for a translator under them. */
export const readerHeightOf = ({ reader, linesToWrite }: SetWords, { measures }: Context) =>
  reader.height + linesToWrite * measures.writeLine

/** Height of the tallest of tiles, words and Dutch. */
export const heightOf = (words: SetWords, context: Context) =>
  Math.max(
    words.pictos.pictos.length > 0 ? words.pictos.size : 0,
    readerHeightOf(words, context),
    words.dutch?.height ?? 0,
  )

interface Place {
  readonly columns: Columns
  readonly top: number
  readonly height: number
  readonly source: string
  /** Room that the row needs under the reader's words, for a line of its own to write on. */
  readonly below?: number
}

/** Where the reader's words came to stand. */
export interface PlacedWords {
  readonly x: number
  readonly top: number
}

/** Puts tiles and words in the middle of the row's height; the lines for a translator come under the words. */
export function placeWords(
  sheet: Sheet,
  words: SetWords,
  nodes: WordNodes,
  { columns, top, height, source, below = 0 }: Place,
  context: Context,
): PlacedWords {
  const { audience, measures } = context
  const { pictos, reader, dutch, linesToWrite } = words
  placePictos(sheet, pictos, { nodes: nodes.figures, columns, top, height, source }, audience)
  const x = isRightToLeft(audience)
    ? columns.reader.x + columns.reader.width - pictos.width - reader.width
    : columns.reader.x + pictos.width
  const readerTop = top + (height - readerHeightOf(words, context) - below) / 2
  const align = startSide(audience)
  placeText(sheet, reader, { side: 'reader', x, top: readerTop, align, node: nodes.reader.id, source })
  const apart = measures.writeLine
  const under = readerTop + reader.height + below
  placeWriteLines(sheet, { count: linesToWrite, x, width: reader.width, top: under, apart })
  if (dutch && columns.dutch && nodes.dutch) {
    const at = { side: 'dutch', x: columns.dutch.x, top: top + (height - dutch.height) / 2 } as const
    placeText(sheet, dutch, { ...at, align: 'left', node: nodes.dutch.id, source })
  }
  return { x, top: readerTop }
}
