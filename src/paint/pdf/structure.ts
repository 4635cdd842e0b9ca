import type { LaidOut, NodeId, StructureNode } from '../../layout/page'
import type { PdfFile } from './file'
import type { MarkedNode } from './marks'
import { decimal, literal, textString } from './strings'
import { array, dictionary, type Ref, type Syntax } from './syntax'

/** A painted page: its object, its key in the parent tree, and what of the structure stands on it. */
export interface MarkedPage {
  readonly ref: Ref
  readonly key: number
  readonly nodes: ReadonlyMap<NodeId, MarkedNode>
  readonly widgets: readonly MarkedWidget[]
}

/** A field on a page: its object, its key in the parent tree, and the node that it is. */
export interface MarkedWidget {
  readonly ref: Ref
  readonly key: number
  readonly node: NodeId | undefined
}

/** The structure tree of a file. */
export interface DocumentStructure {
  /** Writes the elements of a painted letter. */
  readonly add: (laidOut: LaidOut, pages: readonly MarkedPage[]) => void
  /** Writes what holds the elements together. Returns the root's reference. */
  readonly finish: () => Ref
}

/** @param sections whether letters become sections of one document; otherwise there is one letter, the document */
export function createStructure(file: PdfFile, sections: boolean): DocumentStructure {
  const root = file.reserve()
  const top = sections ? file.reserve() : root
  const letters: Ref[] = []
  const parents: (Syntax | number)[] = []
  const sentences = new Map<string, Syntax>()
  let nextKey = 0
  const phrase = (value: Syntax) => (sections ? file.shared(value) : value)
  const said = (text: string) => {
    const value = sentences.get(text) ?? phrase(textString(text))
    sentences.set(text, value)
    return value
  }
  return {
    add: (laidOut, pages) => {
      const owners = new Map<number, Ref[]>(pages.map(({ key }) => [key, []]))
      const fields = new Map<number, Ref>()
      const letter: Letter = { file, pages, owners, widgetsOf: widgetsByNode(pages), fields, phrase, said }
      const { root: node, language, title } = laidOut
      letters.push(
        sections
          ? writeNode(letter, { ...node, type: 'Sect', language: node.language ?? language }, top, title)
          : writeNode(letter, node, top),
      )
      for (const [key, elements] of owners) {
        parents.push(key, file.object(array(elements)))
        nextKey = Math.max(nextKey, key + 1)
      }
      for (const [key, element] of [...fields].sort(([one], [other]) => one - other)) {
        parents.push(key, element)
        nextKey = Math.max(nextKey, key + 1)
      }
    },
    finish: () => {
      if (sections) {
        file.object(dictionary({ Type: '/StructElem', S: '/Document', P: root, K: array(letters) }), top)
      }
      const kids = sections ? [top] : letters
      const parentTree = file.object(dictionary({ Nums: array(parents) }))
      return file.object(
        dictionary({
          Type: '/StructTreeRoot',
          K: array(kids),
          ParentTree: parentTree,
          ParentTreeNextKey: nextKey,
        }),
        root,
      )
    },
  }
}

interface PlacedWidget extends MarkedWidget {
  readonly page: Ref
}

function widgetsByNode(pages: readonly MarkedPage[]): ReadonlyMap<NodeId, readonly PlacedWidget[]> {
  const found = new Map<NodeId, PlacedWidget[]>()
  for (const { ref: page, widgets } of pages) {
    for (const widget of widgets) {
      if (widget.node === undefined) continue
      const known = found.get(widget.node) ?? []
      found.set(widget.node, known)
      known.push({ ...widget, page })
    }
  }
  return found
}

/** A letter whose elements are being written. */
interface Letter {
  readonly file: PdfFile
  readonly pages: readonly MarkedPage[]
  /** Per page key: the element that owns each marked-content number. */
  readonly owners: ReadonlyMap<number, Ref[]>
  readonly widgetsOf: ReadonlyMap<NodeId, readonly PlacedWidget[]>
  /** Per field key: the element that it is. */
  readonly fields: Map<number, Ref>
  /** A value that may come back in every letter. */
  readonly phrase: (value: Syntax) => Syntax
  /** The same for text that is read. */
  readonly said: (text: string) => Syntax
}

function writeNode(letter: Letter, node: StructureNode, parent: Ref, title?: string): Ref {
  const { file, pages, owners, widgetsOf, fields, phrase, said } = letter
  const ref = file.reserve()
  const shownOn = pages.filter((page) => page.nodes.has(node.id))
  const [home] = shownOn
  const content = shownOn.flatMap((page): (number | Syntax)[] => {
    const ids = page.nodes.get(node.id)?.ids ?? []
    const owned = owners.get(page.key) ?? []
    for (const id of ids) owned[id] = ref
    return page === home ? [...ids] : ids.map((id) => dictionary({ Type: '/MCR', Pg: page.ref, MCID: id }))
  })
  const widgets = (widgetsOf.get(node.id) ?? []).map((widget) => {
    fields.set(widget.key, ref)
    return dictionary({ Type: '/OBJR', Pg: widget.page, Obj: widget.ref })
  })
  const kids = [...content, ...widgets, ...node.children.map((child) => writeNode(letter, child, ref))]
  const attributes = attributesOf(node, home?.nodes.get(node.id))
  file.object(
    dictionary({
      Type: '/StructElem',
      S: `/${node.type}`,
      P: parent,
      Pg: home?.ref,
      K: kids.length > 1 ? array(kids) : kids[0],
      T: title === undefined ? undefined : textString(title),
      Lang: node.language === undefined ? undefined : literal(node.language),
      Alt: node.alt === undefined ? undefined : said(node.alt),
      ActualText: node.actualText === undefined ? undefined : said(node.actualText),
      A: attributes && phrase(dictionary(attributes)),
    }),
    ref,
  )
  return ref
}

function attributesOf(node: StructureNode, marked: MarkedNode | undefined) {
  if (node.type === 'TH') return { O: '/Table', Scope: `/${node.scope ?? 'Column'}` }
  if (node.type === 'Figure' && marked?.box) {
    return { O: '/Layout', Placement: '/Block', BBox: array(marked.box.map((value) => decimal(value))) }
  }
  // A form on paper: a box is ticked, a line is written on (ISO 32000-1, 14.8.5.6). On a screen the field says it itself.
  if (node.type === 'Form' && marked) {
    const ticked = marked.kinds.has('box')
    return { O: '/PrintField', Role: ticked ? '/cb' : '/tv', checked: ticked ? '/off' : undefined }
  }
  return undefined
}

/** The nodes of a tree by their number, for the tags in the content. */
export function nodesById(root: StructureNode): ReadonlyMap<NodeId, StructureNode> {
  const nodes = new Map<NodeId, StructureNode>()
  const visit = (node: StructureNode) => {
    nodes.set(node.id, node)
    node.children.forEach(visit)
  }
  visit(root)
  return nodes
}
