import type { ComposedSlip } from '../compose/composed'
import type { Block } from './block'
import { type Context, columnsOf } from './context'
import { mm, paper } from './measures'
import { headingBlock, lineBlocks } from './section'
import type { OpenNode } from './structure'

const ring = (x: number, y: number, outer: number, inner: number) =>
  [outer, inner]
    .map((r, index) => {
      const arc = (toX: number) => `A${r} ${r} 0 1 ${1 - index} ${toX} ${y}`
      return `M${x - r} ${y}${arc(x + r)}${arc(x - r)}Z`
    })
    .join('')

/** Open scissors that cut to the right: two rings, two blades. */
const scissors = `${ring(18, 28, 16, 8)}${ring(18, 72, 16, 8)}M27 43L34 32L98 70L90 78ZM27 57L34 68L98 30L90 22Z`
const scissorsSize = mm(5.5)
const scissorsLeft = mm(6)

const cutLine = { width: 0.9, dash: [4, 3] } as const

/** Where to cut: dashed over the whole width of the paper, with scissors. */
function cutBlock(): Block {
  return {
    height: mm(4),
    before: 0,
    keepWithNext: true,
    place: (sheet, top) => {
      const y = top + mm(2)
      const rule = { kind: 'rule', y1: y, y2: y, ...cutLine, ink: 'ink' } as const
      const after = scissorsLeft + scissorsSize + mm(1)
      sheet.reader.push(
        { ...rule, x1: 0, x2: scissorsLeft - mm(1) },
        {
          kind: 'shape',
          x: scissorsLeft,
          y: y - scissorsSize / 2,
          size: scissorsSize,
          d: scissors,
          ink: 'ink',
        },
        { ...rule, x1: after, x2: paper.width },
      )
    },
  }
}

/** The part to cut off and give back: what it is and until when, the child's name, the boxes, the signature. */
export function slipBlocks(slip: ComposedSlip, parent: OpenNode, context: Context): readonly Block[] {
  const columns = columnsOf(context.audience)
  const node = context.tree.add(parent, 'Sect')
  const heading = headingBlock(
    { words: slip.title, parent: node, columns, ruled: false, before: mm(1) },
    context,
  )
  const rows = lineBlocks(slip.lines, context.tree.add(node, 'L'), columns, context)
  return [cutBlock(), heading, ...rows]
}

/** The blocks as one, so that a page break cannot part them. */
export function whole(blocks: readonly Block[]): Block {
  const tops: number[] = []
  let height = 0
  blocks.forEach((block, index) => {
    height += index === 0 ? 0 : block.before
    tops.push(height)
    height += block.height
  })
  return {
    height,
    before: mm(3),
    place: (sheet, top) => {
      blocks.forEach((block, index) => {
        block.place(sheet, top + (tops[index] ?? 0))
      })
    },
  }
}
