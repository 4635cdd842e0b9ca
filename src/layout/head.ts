import type { Composed, Words } from '../compose/composed'
import type { Block } from './block'
import { addDutchText, addReaderText, type Context, dutchStyle, readerStyle, startSide } from './context'
import { inOnePiece, logoGap, type SizedLogo } from './logo'
import { margin, mm, paper } from './measures'
import type { Ink } from './page'
import { pieceRanges } from './pieces'
import type { Side } from './sheet'
import type { OpenNode } from './structure'
import { linesOf, placeText, type SetText, setText } from './type'

const width = paper.width - 2 * margin.side
const ruleWidth = 1

/** Left and right end of the school line, and how much room a logo takes before the name. */
export type SchoolContent = Pick<Composed, 'school' | 'sender'> & {
  readonly room?: Pick<SizedLogo, 'width' | 'height'>
}

/** The school line: always Dutch and left to right, whatever the reader's language. */
export function schoolBlocks(content: SchoolContent, parent: OpenNode, context: Context): readonly Block[] {
  const { typesetter, measures } = context
  const { room } = content
  const indent = room ? room.width + logoGap : 0
  const half = width / 2 - mm(2)
  const school = setText(typesetter, content.school, dutchStyle(700), measures.school, half - indent)
  const sender = setText(typesetter, content.sender, dutchStyle(400), measures.school, half)
  const nodes = { school: addDutchText(context, parent), sender: addDutchText(context, parent) }
  const texts = pieceRanges(Math.max(school.lines.length, sender.lines.length, 1)).map(
    ([start, end]): Block => {
      const left = linesOf(school, start, end)
      const right = linesOf(sender, start, end)
      return {
        height: Math.max(left.height, right.height, measures.school.leading),
        before: 0,
        place: (sheet, top) => {
          const at = { side: 'dutch', top, source: 'section:school' } as const
          placeText(sheet, left, { ...at, x: margin.side + indent, align: 'left', node: nodes.school.id })
          const x = paper.width - margin.side - half
          placeText(sheet, right, { ...at, x, align: 'right', node: nodes.sender.id })
        },
      }
    },
  )
  const head = room ? [inOnePiece(texts, room.height)] : texts
  const rule: Block = {
    height: ruleWidth,
    before: mm(1),
    place: (sheet, top) => {
      const line = {
        x1: margin.side,
        x2: paper.width - margin.side,
        y1: top,
        y2: top,
        width: ruleWidth,
      } as const
      sheet.reader.push({ kind: 'rule', ...line, ink: 'ink' })
    },
  }
  return [...head.map((block, index) => ({ ...block, keepWithNext: index === head.length - 1 })), rule]
}

interface TitleText {
  readonly text: SetText
  readonly node: OpenNode
  readonly side: Side
  readonly ink: Ink
  readonly before: number
}

function titleText({ text, node, side, ink, before }: TitleText, { audience }: Context): readonly Block[] {
  return pieceRanges(text.lines.length).map(([start, end]): Block => {
    const piece = linesOf(text, start, end)
    const at = {
      x: margin.side,
      align: startSide(audience),
      source: 'section:wat',
      side,
      ink,
      node: node.id,
    } as const
    return {
      height: piece.height,
      before: start === 0 ? before : 0,
      place: (sheet, top) => placeText(sheet, piece, { ...at, top }),
    }
  })
}

/** What the parent must know or do, large; the Dutch title under it on a translated page. */
export function titleBlocks(words: Words, parent: OpenNode, context: Context): readonly Block[] {
  const { audience, typesetter, measures } = context
  const { dutch, translation } = words
  const text = translation ?? dutch
  const title = setText(typesetter, text, readerStyle(audience, 700), measures.title, width)
  const titleNode = addReaderText(context, parent, 'H1', text)
  const blocks = titleText(
    { text: title, node: titleNode, side: 'reader', ink: 'ink', before: mm(3) },
    context,
  )
  if (audience.variant === 'dutch' || translation === undefined) return blocks
  const subtitle = setText(typesetter, dutch, dutchStyle(700), measures.subtitle, width)
  const node = addDutchText(context, parent)
  return [...blocks, ...titleText({ text: subtitle, node, side: 'dutch', ink: 'quiet', before: 0 }, context)]
}
