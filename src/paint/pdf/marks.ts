import type { Item, NodeId, StructureNode } from '../../layout/page'

/** Rectangle in PDF space: points from the bottom left corner. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** What of a node stands on a page, for the structure tree. */
export interface MarkedNode {
  /** Numbers of its marked-content sequences, in the order of content. */
  readonly ids: readonly number[]
  /** Around its items; text is left out. */
  readonly box?: Box
  readonly kinds: ReadonlySet<Item['kind']>
}

/** Where marked-content sequences go. */
export interface Sequences {
  readonly begin: (operator: string) => void
  readonly end: (operator: string) => void
}

export interface Marks {
  /** Opens the sequence for an item, or a part of it, of a node; closes the one before if it is another. */
  readonly enter: (node: NodeId | undefined, item: Item, box?: Box) => void
  readonly close: () => void
  readonly nodes: () => ReadonlyMap<NodeId, MarkedNode>
}

interface Growing {
  readonly ids: number[]
  box?: Box
  readonly kinds: Set<Item['kind']>
}

/**
 * Marked-content sequences of a page: consecutive items of one node share one, and what has no node is an artifact (a text
 * without node is a page header or footer; lines and boxes are layout).
 */
export function createMarks(
  pageHeight: number,
  nodeOf: (id: NodeId) => StructureNode,
  sequences: Sequences,
): Marks {
  const nodes = new Map<NodeId, Growing>()
  let open: NodeId | string | undefined
  let next = 0

  const close = () => {
    if (open !== undefined) sequences.end('EMC')
    open = undefined
  }
  const begin = (what: NodeId | string, operator: () => string) => {
    if (open === what) return
    close()
    open = what
    sequences.begin(operator())
  }
  return {
    enter(id, item, box) {
      if (id === undefined) {
        const artifact = artifactProperties(item, pageHeight)
        begin(artifact, () => `/Artifact <<${artifact}>> BDC`)
        return
      }
      const node = nodes.get(id) ?? { ids: [], kinds: new Set() }
      nodes.set(id, node)
      node.kinds.add(item.kind)
      if (box) node.box = node.box ? union(node.box, box) : box
      begin(id, () => {
        node.ids.push(next)
        return `/${nodeOf(id).type} <</MCID ${next++}>> BDC`
      })
    },
    close,
    nodes: () => nodes,
  }
}

function artifactProperties(item: Item, pageHeight: number): string {
  if (item.kind !== 'text') return '/Type /Layout'
  return `/Type /Pagination /Subtype ${item.baseline < pageHeight / 2 ? '/Header' : '/Footer'}`
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
