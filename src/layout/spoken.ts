import { withoutIsolates } from '../compose/text'
import type { TextStyle, Typesetter } from '../text/types'
import type { StructureType } from './page'
import type { OpenNode, Tree } from './structure'

interface Setting {
  readonly tree: Tree
  readonly typesetter: Typesetter
}

interface SpokenText {
  readonly text: string
  readonly style: TextStyle
}

/**
 * A node for text as a screen reader says it. Words of another language in it are spans of their own; right-to-left text
 * carries itself in logical order.
 */
export function addSpoken(
  { tree, typesetter }: Setting,
  parent: OpenNode,
  type: StructureType,
  { text, style }: SpokenText,
  properties: { readonly scope?: 'Row' | 'Column' } = {},
): OpenNode {
  const spoken = (start: number, end: number) =>
    style.direction === 'rtl' && end > start ? { actualText: withoutIsolates(text.slice(start, end)) } : {}
  const stretches = typesetter.languages(text, style)
  const [only] = stretches
  if (stretches.length === 1 && only) {
    return tree.add(parent, type, { language: only.language, ...spoken(0, text.length), ...properties })
  }
  const node = tree.add(parent, type, { language: style.language, ...properties })
  for (const { start, end, language } of stretches) {
    tree.add(node, 'Span', { language, range: { start, end }, ...spoken(start, end) })
  }
  return node
}
