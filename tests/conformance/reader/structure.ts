import { PDFDict, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import { asDict, asList, dictAt, entry, listAt, nameAt, numberAt, rawListAt, refAt, textAt } from './objects'

/** An element of the structure tree. */
export interface Element {
  /** Reference of its object, for pointing at it. */
  readonly ref: string
  readonly dict: PDFDict
  /** Structure type after role mapping. */
  readonly type: string
  readonly parent: Element | undefined
  readonly children: readonly Element[]
  /** Marked content on pages: the page's reference and the number. */
  readonly marks: readonly { readonly page: string | undefined; readonly id: number }[]
  /** References of annotations that it owns. */
  readonly annotations: readonly string[]
}

export interface StructureTree {
  readonly dict: PDFDict
  readonly roots: readonly Element[]
  /** All elements in logical order. */
  readonly elements: readonly Element[]
  /** Owner by key of the parent tree: for pages a list by mark number, for annotations one. */
  readonly owners: ReadonlyMap<number, readonly (string | undefined)[]>
}

/** Reads the tree under the catalog; undefined when there is none. A loop ends where it meets itself. */
export function readStructure(catalog: PDFDict): StructureTree | undefined {
  const dict = dictAt(catalog, 'StructTreeRoot')
  if (!dict) return undefined
  const roles = dictAt(dict, 'RoleMap')
  const elements: Element[] = []
  const seen = new Set<string>()

  const read = (raw: PDFObject, parent: Element | undefined): Element | undefined => {
    const own = asDict(dict.context.lookup(raw) ?? raw)
    if (!own) return undefined
    const ref = raw instanceof PDFRef ? raw.toString() : '(direct)'
    if (raw instanceof PDFRef && seen.has(ref)) return undefined
    seen.add(ref)
    const children: Element[] = []
    const marks: { page: string | undefined; id: number }[] = []
    const annotations: string[] = []
    const element = {
      ref,
      dict: own,
      type: mapped(nameAt(own, 'S') ?? '', roles),
      parent,
      children,
      marks,
      annotations,
    }
    elements.push(element)
    for (const kid of rawListAt(own, 'K')) {
      const value = dict.context.lookup(kid) ?? kid
      if (value instanceof PDFNumber) marks.push({ page: refAt(own, 'Pg'), id: value.asNumber() })
      else if (value instanceof PDFDict && nameAt(value, 'Type') === 'MCR') {
        marks.push({ page: refAt(value, 'Pg') ?? refAt(own, 'Pg'), id: numberAt(value, 'MCID') ?? -1 })
      } else if (value instanceof PDFDict && nameAt(value, 'Type') === 'OBJR') {
        const annotation = refAt(value, 'Obj')
        if (annotation) annotations.push(annotation)
      } else {
        const child = read(kid, element)
        if (child) children.push(child)
      }
    }
    return element
  }

  const roots = rawListAt(dict, 'K').flatMap((kid) => read(kid, undefined) ?? [])
  return { dict, roots, elements, owners: readNumberTree(dictAt(dict, 'ParentTree')) }
}

/** Follows the role map; a loop or a missing step leaves the last name. */
function mapped(type: string, roles: PDFDict | undefined): string {
  let current = type
  for (let step = 0; step < 10 && !standardTypes.has(current); step++) {
    const next = nameAt(roles, current)
    if (!next) break
    current = next
  }
  return current
}

function readNumberTree(node: PDFDict | undefined, depth = 0): Map<number, readonly (string | undefined)[]> {
  const found = new Map<number, readonly (string | undefined)[]>()
  if (!node || depth > 20) return found
  const numbers = rawListAt(node, 'Nums')
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const key = numbers[i]
    const value = numbers[i + 1]
    if (!(key instanceof PDFNumber) || !value) continue
    const target = node.context.lookup(value) ?? value
    const list = target instanceof PDFDict ? [value] : asRawList(target)
    found.set(
      key.asNumber(),
      list.map((owner) => (owner instanceof PDFRef ? owner.toString() : undefined)),
    )
  }
  for (const kid of listAt(node, 'Kids')) {
    for (const [key, value] of readNumberTree(asDict(kid), depth + 1)) found.set(key, value)
  }
  return found
}

function asRawList(value: PDFObject): readonly PDFObject[] {
  return 'asArray' in value && typeof value.asArray === 'function' ? value.asArray() : asList(value)
}

/** Value of an attribute of an owner, for example `Scope` of `Table`. */
export function attributeOf(element: Element, owner: string, key: string): PDFObject | undefined {
  for (const value of listAt(element.dict, 'A')) {
    const attributes = asDict(value)
    if (nameAt(attributes, 'O') === owner && entry(attributes, key)) return entry(attributes, key)
  }
  return undefined
}

/** The language that holds for an element: its own, or that of the nearest ancestor, or the document's. */
export function languageOf(
  element: Element | undefined,
  documentLanguage: string | undefined,
): string | undefined {
  for (let at = element; at; at = at.parent) {
    const own = textAt(at.dict, 'Lang')
    if (own) return own
  }
  return documentLanguage || undefined
}

/** Structure types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)
