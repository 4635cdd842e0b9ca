import type { Item, LaidOut, StructureNode } from './page'
import { renumbered } from './structure'

const highest = ({ id, children }: StructureNode): number => Math.max(id, ...children.map(highest))

const ofNode = (item: Item, offset: number): Item =>
  item.node === undefined ? item : { ...item, node: item.node + offset }

/** Several documents as one: page after page, and each a section of the tree in its own language. */
export function joined(
  parts: readonly LaidOut[],
  about: Omit<LaidOut, 'pages' | 'root' | 'languages'>,
): LaidOut {
  let offset = 1
  const sections: StructureNode[] = []
  const pages = parts.flatMap((part) => {
    const by = offset
    offset += highest(part.root) + 1
    const root = renumbered(part.root, by)
    sections.push({ ...root, type: 'Sect', language: root.language ?? part.language })
    return part.pages.map((page) => ({ ...page, items: page.items.map((item) => ofNode(item, by)) }))
  })
  return {
    ...about,
    pages,
    root: { id: 0, type: 'Document', language: about.language, children: sections },
    languages: [...new Set([about.language, ...parts.flatMap(({ languages }) => languages)])],
  }
}
