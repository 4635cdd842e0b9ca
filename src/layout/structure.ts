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
  readonly scope?: 'Row' | 'Column'
}

/** The tree of one letter. */
export interface Tree {
  readonly root: OpenNode
  readonly add: (parent: OpenNode, type: StructureType, properties?: Properties) => OpenNode
}

export function createTree(language: LanguageCode): Tree {
  let next = 1
  return {
    root: { id: 0, type: 'Document', language, children: [] },
    add: (parent, type, properties = {}) => {
      const node: OpenNode = { id: next, type, ...properties, children: [] }
      next += 1
      parent.children.push(node)
      return node
    },
  }
}

/** The tree without nodes that nothing on the pages belongs to: an empty school line, words nobody translated. */
export function withoutEmpty(root: StructureNode, used: ReadonlySet<NodeId>): StructureNode {
  const children = root.children
    .map((child) => withoutEmpty(child, used))
    .filter((child) => used.has(child.id) || child.children.length > 0)
  return { ...root, children }
}
