import type { Context } from './context'
import type { Sheet } from './sheet'
import type { OpenNode } from './structure'

const stroke = 1.2
const emptyBox = '☐'

/** The label of a list item that is a box to tick, read aloud as an empty box. */
export const tickBoxNode = ({ tree }: Context, item: OpenNode): OpenNode =>
  tree.add(item, 'Lbl', { actualText: emptyBox })

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly node: OpenNode
  readonly source: string
}

export function placeTickBox(sheet: Sheet, { x, y, size, node, source }: Place) {
  sheet.reader.push({
    kind: 'box',
    x,
    y,
    width: size,
    height: size,
    radius: 0,
    stroke,
    node: node.id,
    source,
  })
}
