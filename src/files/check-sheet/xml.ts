import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import type { Result } from '../../model/result'

/** An element with what is in it. Names are without prefix; the namespace is looked at apart. */
export interface XmlElement {
  readonly name: string
  readonly space: string
  /** By name as written, such as `id` or `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const deepest = 30
const mostElements = 200_000
/** In one element. */
const mostAttributes = 50

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** How a bad file is left at once: the parser knows no other way to stop. */
class Stop extends Error {}

const attributesOf = (attributes: Readonly<Record<string, SaxesAttributeNS>>) =>
  new Map(Object.entries(attributes).map(([name, { value }]) => [name, value]))

/**
 * Reads an XML file whole. Nothing but the five entities of XML itself is ever resolved, and nothing is fetched: a document
 * type may be named, as TMX files do, but not declare anything.
 */
export function readXml(source: string): Result<XmlElement, 'broken' | 'unsafe'> {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  let elements = 0
  let attributesHere = 0
  let unsafe = false
  const stop = (isUnsafe = false) => {
    unsafe ||= isUnsafe
    throw new Stop()
  }
  const add = (text: string) => open.at(-1)?.children.push(text)

  parser.on('error', () => stop())
  parser.on('doctype', (doctype) => doctype.includes('[') && stop(true))
  parser.on('processinginstruction', ({ target }) => target.toLowerCase() === 'xml-stylesheet' && stop(true))
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('attribute', () => {
    attributesHere += 1
    if (attributesHere > mostAttributes) stop()
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    elements += 1
    attributesHere = 0
    if (elements > mostElements || open.length >= deepest) stop()
    const element = { name: local, space: uri, attributes: attributesOf(attributes), children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  try {
    parser.write(source.replace(/^\ufeff/, '')).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { ok: false, why: unsafe ? 'unsafe' : 'broken' }
  }
  return root ? { ok: true, value: root } : { ok: false, why: 'broken' }
}

/** The children with this name, in order. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0]

/** All elements with this name, however deep, in order. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : within(child, name),
  )
}

/** All text in an element. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 can hold it: control characters, which it cannot, are left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? '')
    .replace(/\r/g, '&#13;')

/** The same for an attribute, where line ends and tabs would become spaces. */
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)
