import type { ComposedLine } from '../compose/composed'
import type { Block } from './block'
import { type Columns, type Context, isRightToLeft } from './context'
import { mm } from './measures'
import { arrange, gapToNext, type Options, setOption } from './option'
import type { OpenNode } from './structure'
import { addWordNodes, heightOf, placeWords, setWords } from './words'

const gapToChoices = mm(1.5)

/** A question on paper with boxes: the words, then every choice with its tile, on the same line where they fit. */
export function optionsBlock(
  line: ComposedLine,
  options: Options,
  list: OpenNode,
  columns: Columns,
  context: Context,
): Block {
  const { audience, measures, tree } = context
  const { source } = line
  const body = tree.add(tree.add(list, 'LI'), 'LBody')
  const nodes = addWordNodes(context, body, line)
  const words = setWords(line, columns, context)
  const { pictos, reader } = words
  const choiceList = tree.add(body, 'L')
  const whole = columns.right - columns.left
  const set = options.map((option) => setOption(option, choiceList, whole, source, context))
  const choices = arrange(set, whole, measures.rowGap)

  const label = pictos.width + (reader.lines[0]?.width ?? 0) * reader.type.size + gapToNext
  const choicesWidth = set.reduce((sum, option) => sum + option.width + gapToNext, -gapToNext)
  const onOneLine = reader.lines.length === 1 && label + choicesWidth <= columns.reader.width
  const wordsHeight = onOneLine
    ? Math.max(heightOf(words, context), choices.height)
    : heightOf(words, context)
  const start = onOneLine
    ? { offset: label, top: (wordsHeight - choices.height) / 2 }
    : { offset: 0, top: wordsHeight + gapToChoices }

  return {
    height: onOneLine ? wordsHeight : wordsHeight + gapToChoices + choices.height,
    before: measures.rowGap,
    place: (sheet, top) => {
      placeWords(sheet, words, nodes, { columns, top, height: wordsHeight, source }, context)
      for (const { option, offset, top: below, height } of choices.placed) {
        const fromStart = start.offset + offset
        const x = isRightToLeft(audience)
          ? columns.right - fromStart - option.width
          : columns.left + fromStart
        option.place(sheet, x, top + start.top + below, height)
      }
    },
  }
}
