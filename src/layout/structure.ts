import type { LanguageCode } from '../model/language'
import type { StructureNode, StructureType } from './page'

/** A structure node while the letter is being laid out: children are added in reading order. */
export interface OpenNode extends StructureNode {
  readonly children: OpenNode[]
}

interface Properties {
  readonly language?: LanguageCode
  readonly alt?: string
  readonly actualText?: string
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
