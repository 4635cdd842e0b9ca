import type { Item, NodeId, StructureNode } from '../../layout/page'
import type { FontFace } from '../../text/types'
import type { Character } from './characters'
import { endOfLine, spellLine } from './spelling'

export type TextItem = Extract<Item, { kind: 'text' }>

/** Characters from left to right, `x` em from the left of their line. */
export interface Shown {
  readonly x: number
  readonly face: FontFace
  readonly characters: readonly Character[]
  readonly rightToLeft: boolean
}

/** Text of a line that belongs to one node. */
export interface TextPart {
  readonly node: NodeId | undefined
  readonly shown: Shown[]
}

/** A line by the nodes that it belongs to: its runs as they are read, then the space at its end. */
export function partsOf(
  { node, line }: TextItem,
  nodeOf: (id: NodeId) => StructureNode,
): readonly TextPart[] {
  const spans = node === undefined ? [] : nodeOf(node).children
  const holds = (at: number) => spans.find(({ range }) => range && range.start <= at && at < range.end)
  const parts: TextPart[] = []
  for (const { run, characters } of spellLine(line)) {
    const owner = holds(run.start)?.id ?? node
    const shown = { x: run.x, face: run.font, characters, rightToLeft: (run.level & 1) === 1 }
    const last = parts.at(-1)
    if (last && last.node === owner) last.shown.push(shown)
    else parts.push({ node: owner, shown: [shown] })
  }
  const end = endOfLine(line)
  if (end) parts.at(-1)?.shown.push({ ...end, rightToLeft: false })
  return parts
}
