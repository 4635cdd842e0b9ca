import type { PdfFile } from './file'
import type { XmlElement } from './xml'
import { allElements } from './xml'

const namespace = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}
type Prefix = keyof typeof namespace
/** Expanded name of a property. */
export const named = (prefix: Prefix, name: string) => `{${namespace[prefix]}}${name}`

/** Values of the packet: elements and attributes of its descriptions. */
export function properties({
  metadata,
}: PdfFile): ReadonlyMap<string, { readonly prefix: string; readonly element: XmlElement }> {
  const found = new Map<string, { prefix: string; element: XmlElement }>()
  if (!metadata) return found
  for (const description of allElements(metadata).filter(
    ({ name }) => name === named('rdf', 'Description'),
  )) {
    for (const element of description.children) found.set(element.name, { prefix: element.prefix, element })
    for (const [name, text] of description.attributes) {
      if (name === named('rdf', 'about')) continue
      found.set(name, {
        prefix: '',
        element: { name, prefix: '', attributes: new Map(), children: [], text },
      })
    }
  }
  return found
}

/** The first text of a property. */
export const value = (file: PdfFile, prefix: Prefix, name: string): string | undefined => {
  const property = properties(file).get(named(prefix, name))
  return (
    property &&
    allElements(property.element)
      .map(({ text }) => text.trim())
      .find((text) => text !== '')
  )
}

/** Schemas described in the packet: namespace and property names. */
export function described(file: PdfFile): ReadonlySet<string> {
  const schemas = properties(file).get(named('pdfaExtension', 'schemas'))
  const names = new Set<string>()
  if (!schemas) return names
  for (const item of allElements(schemas.element)) {
    const uri = item.children.find(({ name }) => name === named('pdfaSchema', 'namespaceURI'))
    if (!uri) continue
    for (const { name, text } of allElements(item))
      if (name === named('pdfaProperty', 'name')) names.add(`{${uri.text}}${text}`)
  }
  return names
}
