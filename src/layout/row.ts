import type { ComposedLine } from '../compose/composed'
import type { Block } from './block'
import type { Columns, Context } from './context'
import { pieceRanges } from './pieces'
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

/** A row of a section: its tiles, its words, the Dutch beside them, and lines for the translator where words lack. */
export function rowBlocks(
  line: ComposedLine,
  list: OpenNode,
  columns: Columns,
  context: Context,
): readonly Block[] {
  const { measures, tree } = context
  const words = setWords(line, columns, context, longestLine * measures.reader.size)
  const nodes = addWordNodes(context, tree.add(tree.add(list, 'LI'), 'LBody'), line)
  return pieces(words).map((piece, index): Block => {
    const height = heightOf(piece, context)
    return {
      height,
      before: index === 0 ? measures.rowGap : 0,
      place: (sheet, top) => {
        placeWords(sheet, piece, nodes, { columns, top, height, source: line.source }, context)
      },
    }
  })
}
