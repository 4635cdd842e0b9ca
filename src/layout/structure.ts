import type { LanguageCode } from '../model/language'
import type { NodeId, StructureNode, StructureType } from './page'

/** A structure node while the letter is being laid out: children are added in reading order. */
export interface OpenNode extends StructureNode {
  readonly children: OpenNode[]
}

interface Properties {
  readonly language?: LanguageCode
  readonly alt?: string
  readonly actualText?: string
  readonly range?: { readonly start: number; readonly end: number }
  readonly scope?: 'Row' | 'Column'
}

/** The tree of one letter, or of a part of it. */
export interface Tree {
  readonly root: OpenNode
  readonly add: (parent: OpenNode, type: StructureType, properties?: Properties) => OpenNode
  /** How many nodes were added under the root. They are numbered from 1. */
  readonly size: () => number
}

export function createTree(language: LanguageCode): Tree {
  let size = 0
  return {
    root: { id: 0, type: 'Document', language, children: [] },
    add: (parent, type, properties = {}) => {
      size += 1
      const node: OpenNode = { id: size, type, ...properties, children: [] }
      parent.children.push(node)
      return node
    },
    size: () => size,
  }
}

/** A node as part of a larger tree, in which its numbers come after `offset` others. */
export const renumbered = (node: StructureNode, offset: number): StructureNode => ({
  ...node,
  id: node.id + offset,
  children: node.children.map((child) => renumbered(child, offset)),
})

/** The tree without nodes that nothing on the pages belongs to: an empty school line, words nobody translated. */
export function withoutEmpty(root: StructureNode, used: ReadonlySet<NodeId>): StructureNode {
  const children = root.children
    .map((child) => withoutEmpty(child, used))
    .filter(({ id, range, children }) => used.has(range ? root.id : id) || children.length > 0)
  return { ...root, children }
}
