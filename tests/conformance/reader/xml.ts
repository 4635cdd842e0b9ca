/** An XML element; names are expanded with their namespace: `{http://purl.org/dc/elements/1.1/}title`. */
export interface XmlElement {
  readonly name: string
  readonly prefix: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Open {
  readonly tag: string
  readonly element: {
    name: string
    prefix: string
    attributes: Map<string, string>
    children: XmlElement[]
    text: string
  }
  readonly scope: ReadonlyMap<string, string>
}

const tagPattern = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads a well-formed XML document without document type. Undefined when it is not well-formed. */
export function readXml(source: string): XmlElement | undefined {
  const top: Open = { tag: '', element: emptyElement('', '', new Map()), scope: new Map() }
  const stack: Open[] = [top]
  let at = 0
  while (at < source.length) {
    const open = stack.at(-1)
    if (!open) return undefined
    if (source.startsWith('<?', at) || source.startsWith('<!--', at)) {
      const end = source.startsWith('<?', at) ? '?>' : '-->'
      const close = source.indexOf(end, at)
      if (close < 0) return undefined
      at = close + end.length
    } else if (source.charAt(at) === '<') {
      tagPattern.lastIndex = at
      const match = tagPattern.exec(source)
      if (!match) return undefined
      at = tagPattern.lastIndex
      const [, closing, tag = '', attributes = '', selfClosing] = match
      if (closing) {
        if (stack.pop()?.tag !== tag) return undefined
        continue
      }
      const child = openElement(tag, attributes, open.scope)
      if (!child) return undefined
      open.element.children.push(child.element)
      if (!selfClosing) stack.push(child)
    } else {
      const next = source.indexOf('<', at)
      const text = unescaped(source.slice(at, next < 0 ? undefined : next))
      if (text === undefined) return undefined
      open.element.text += text
      at = next < 0 ? source.length : next
    }
  }
  return stack.length === 1 && top.element.children.length === 1 ? top.element.children[0] : undefined
}

/** The element itself and all within it, in document order. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)]
}

function emptyElement(name: string, prefix: string, attributes: Map<string, string>): Open['element'] {
  return { name, prefix, attributes, children: [], text: '' }
}

function openElement(tag: string, source: string, outer: ReadonlyMap<string, string>): Open | undefined {
  const raw = [...source.matchAll(attributePattern)].map(
    ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '') ?? ''] as const,
  )
  if (new Set(raw.map(([name]) => name)).size !== raw.length) return undefined
  const scope = new Map(outer)
  for (const [name, value] of raw) if (name.startsWith('xmlns:')) scope.set(name.slice(6), value)
  const expand = (name: string) => {
    const [prefix = '', local] = name.split(':')
    if (local === undefined) return name
    if (prefix === 'xml') return name
    const namespace = scope.get(prefix)
    return namespace === undefined ? undefined : `{${namespace}}${local}`
  }
  const attributes = new Map<string, string>()
  for (const [name, value] of raw) {
    if (name.startsWith('xmlns')) continue
    const expanded = expand(name)
    if (expanded === undefined) return undefined
    attributes.set(expanded, value)
  }
  const name = expand(tag)
  if (name === undefined) return undefined
  return { tag, element: emptyElement(name, tag.split(':')[0] ?? '', attributes), scope }
}

/** Undefined when an entity is unknown or a character is not allowed. */
function unescaped(text: string): string | undefined {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)) return undefined
  let sound = true
  const plain = text.replace(/&(#x?)?([\w]*)(;?)/g, (_, number, name: string, end) => {
    const value = number ? Number.parseInt(name, number === '#x' ? 16 : 10) : undefined
    const character = value === undefined ? named[name] : String.fromCodePoint(value)
    if (character === undefined || !end) sound = false
    return character ?? ''
  })
  return sound ? plain : undefined
}
