import type { ComposedLine } from '../compose/composed'
import type { Block } from './block'
import { type Columns, type Context, columnsBeside, isRightToLeft } from './context'
import { pieceRanges } from './pieces'
import { codeWidth, placeCode, setCode } from './qr-code'
import type { Sheet } from './sheet'
import type { OpenNode } from './structure'
import { linesOf } from './type'
import { addWordNodes, heightOf, placeWords, type SetWords, setWords } from './words'

/** Longest line that new readers follow easily: about 60 characters of Andika, in em. */
const longestLine = 31

/** Cuts a very long row into pieces that can stand on different pages; most rows are one piece. */
function pieces(row: SetWords): readonly SetWords[] {
  const count = Math.max(row.reader.lines.length, row.dutch?.lines.length ?? 0)
  return pieceRanges(count).map(([start, end]) => ({
    pictos: start === 0 ? row.pictos : { ...row.pictos, pictos: [] },
    reader: linesOf(row.reader, start, end),
    ...(row.dutch && { dutch: linesOf(row.dutch, start, end) }),
    linesToWrite: end === count ? row.linesToWrite : 0,
  }))
}

/** A QR code at the edge of the page where reading ends; of its height `above` lies over the row. */
function codeBlock(line: ComposedLine, body: OpenNode, columns: Columns, above: number, context: Context) {
  if (!line.code) return undefined
  const { audience, measures, tree } = context
  const code = setCode(line.code.text, measures.code)
  const { id: node } = tree.add(body, 'Figure', { alt: line.code.alt, language: audience.language.code })
  const x = isRightToLeft(audience) ? columns.left : columns.right - code.size
  const white = Math.max(0, code.quiet - measures.rowGap)
  return {
    height: Math.max(0, code.size + 2 * white - above),
    place: (sheet: Sheet, top: number, height: number) => {
      const y = top - above + (above + height - code.size) / 2
      placeCode(sheet, code, { x, y, node, source: line.source })
    },
  }
}

/**
 * A row of a section: its tiles, its words, the Dutch beside them, and lines for the translator where words lack. A QR
 * code beside it may use the height of what stands `above` it.
 */
export function rowBlocks(
  line: ComposedLine,
  list: OpenNode,
  columns: Columns,
  context: Context,
  above = 0,
): readonly Block[] {
  const { audience, measures, tree } = context
  const body = tree.add(tree.add(list, 'LI'), 'LBody')
  const nodes = addWordNodes(context, body, line)
  const code = codeBlock(line, body, columns, above, context)
  const own = line.code ? columnsBeside(columns, audience, codeWidth(line.code.text, measures.code)) : columns
  const words = setWords(line, own, context, longestLine * measures.reader.size)
  return pieces(words).map((piece, index): Block => {
    const beside = index === 0 ? code : undefined
    const height = Math.max(heightOf(piece, context), beside?.height ?? 0)
    return {
      height,
      before: index === 0 ? measures.rowGap : 0,
      place: (sheet, top) => {
        placeWords(sheet, piece, nodes, { columns: own, top, height, source: line.source }, context)
        beside?.place(sheet, top, height)
      },
    }
  })
}
