import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib'
import { PDFString } from 'pdf-lib'
import type { LaidOut, NodeId, StructureNode, StructureType } from '../../layout/page'
import type { MarkedNode } from './marks'
import { textString } from './strings'

/** A painted page: its object, its key in the parent tree, and what of the structure stands on it. */
export interface MarkedPage {
  readonly ref: PDFRef
  readonly key: number
  readonly nodes: ReadonlyMap<NodeId, MarkedNode>
}

export interface MarkedDocument {
  readonly laidOut: LaidOut
  readonly pages: readonly MarkedPage[]
}

interface Tree {
  readonly context: PDFContext
  /** Per page key: the element that owns each marked-content number. */
  readonly owners: Map<number, PDFRef[]>
}

/** Structure tree of the file. Several letters become sections of one document. Returns the root's reference. */
export function writeStructure(context: PDFContext, documents: readonly MarkedDocument[]): PDFRef {
  const tree: Tree = { context, owners: new Map() }
  const root = context.nextRef()
  const [first] = documents
  const only = documents.length === 1 && first
  const top = only ? writeNode(tree, only, only.laidOut.root, root) : writeSections(tree, documents, root)
  const keys = [...tree.owners.keys()].sort((a, b) => a - b)
  const numbers = keys.flatMap((key) => [key, context.register(context.obj(tree.owners.get(key) ?? []))])
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: (keys.at(-1) ?? -1) + 1,
    }),
  )
  return root
}

function writeSections(tree: Tree, documents: readonly MarkedDocument[], parent: PDFRef): PDFRef {
  const ref = tree.context.nextRef()
  const sections = documents.map((document) => {
    const { root, language, title } = document.laidOut
    return writeNode(
      tree,
      document,
      { ...root, type: 'Sect', language: root.language ?? language },
      ref,
      title,
    )
  })
  tree.context.assign(ref, tree.context.obj({ Type: 'StructElem', S: 'Document', P: parent, K: sections }))
  return ref
}

function writeNode(
  tree: Tree,
  document: MarkedDocument,
  node: StructureNode,
  parent: PDFRef,
  title?: string,
): PDFRef {
  const { context } = tree
  const ref = context.nextRef()
  const shownOn = document.pages.filter((page) => page.nodes.has(node.id))
  const [home] = shownOn
  const content = shownOn.flatMap((page): (number | PDFDict)[] => {
    const ids = page.nodes.get(node.id)?.ids ?? []
    const owners = tree.owners.get(page.key) ?? []
    tree.owners.set(page.key, owners)
    for (const id of ids) owners[id] = ref
    return page === home ? [...ids] : ids.map((id) => context.obj({ Type: 'MCR', Pg: page.ref, MCID: id }))
  })
  const children = node.children.map((child) => writeNode(tree, document, child, ref))
  const kids = [...content, ...children]
  context.assign(
    ref,
    context.obj({
      Type: 'StructElem',
      S: node.type,
      P: parent,
      ...(home && { Pg: home.ref }),
      ...(kids.length > 0 && { K: kids.length === 1 ? kids[0] : kids }),
      ...(title !== undefined && { T: textString(title) }),
      ...(node.language !== undefined && { Lang: PDFString.of(node.language) }),
      ...(node.alt !== undefined && { Alt: textString(node.alt) }),
      ...(node.actualText !== undefined && { ActualText: textString(node.actualText) }),
      ...attributes(node, home?.nodes.get(node.id)),
    }),
  )
  return ref
}

function attributes(node: StructureNode, marked: MarkedNode | undefined) {
  if (node.type === 'TH') return { A: { O: 'Table', Scope: node.scope ?? 'Column' } }
  if (node.type === 'Figure' && marked?.box) {
    return {
      A: { O: 'Layout', Placement: 'Block', BBox: marked.box.map((value) => Math.round(value * 100) / 100) },
    }
  }
  // A form on paper: a box is ticked, a line is written on (ISO 32000-1, 14.8.5.6).
  if (node.type === 'Form') {
    const ticked = marked?.kinds.has('box') ?? false
    return { A: { O: 'PrintField', Role: ticked ? 'cb' : 'tv', ...(ticked && { checked: 'off' }) } }
  }
  return {}
}

/** Structure types by node, for the tags in the content. */
export function typesOf(root: StructureNode): ReadonlyMap<NodeId, StructureType> {
  const types = new Map<NodeId, StructureType>()
  const visit = (node: StructureNode) => {
    types.set(node.id, node.type)
    node.children.forEach(visit)
  }
  visit(root)
  return types
}
