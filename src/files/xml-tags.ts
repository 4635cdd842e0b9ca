/** A tag as it stands in the file. Attribute values are raw: character references are not read. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Where it begins and ends in the source. */
  readonly start: number
  readonly end: number
  /** The text up to the next tag. */
  readonly text: string
}

const tagEnd = /"[^"]*"|'[^']*'|>/g
const head = /^<(\/?)([^\s/>]+)/
const attribute = /\s([^\s=/"'<>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
/** What is no tag: each begins and ends so. */
const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/**
 * The tags of an XML file, in one walk that never looks back: a broken or hostile file costs no more than a good one.
 * Undefined when it is not well-formed enough to be read so, has a document type with declarations of its own, or asks
 * for a style sheet.
 */
export function xmlTags(source: string): readonly Tag[] | undefined {
  const tags: Omit<Tag, 'text'>[] = []
  const texts: string[] = []
  let text = ''
  for (let at = 0; at < source.length; ) {
    const next = source.indexOf('<', at)
    text += source.slice(at, next < 0 ? source.length : next)
    if (next < 0) break
    const aside = asides.find(([begin]) => source.startsWith(begin, next))
    if (aside) {
      if (source.startsWith('<?xml-stylesheet', next)) return undefined
      const end = source.indexOf(aside[1], next)
      if (end < 0) return undefined
      if (aside[0] === '<![CDATA[') text += source.slice(next + aside[0].length, end)
      at = end + aside[1].length
      continue
    }
    tagEnd.lastIndex = next
    let end = tagEnd.exec(source)
    while (end && end[0] !== '>') end = tagEnd.exec(source)
    if (!end) return undefined
    at = end.index + 1
    const tag = source.slice(next, at)
    if (tag.startsWith('<!')) {
      if (!/^<!doctype\s+svg\b[^[]*>$/i.test(tag)) return undefined
      continue
    }
    const [, slash, name] = head.exec(tag) ?? []
    if (name === undefined) return undefined
    const pairs = [...tag.matchAll(attribute)].map(([, key = '', double, single]) => {
      return [key, double ?? single ?? ''] as const
    })
    const kind = slash ? 'close' : tag.endsWith('/>') ? 'empty' : 'open'
    if (tags.length > 0) texts.push(text)
    text = ''
    tags.push({ kind, name, attributes: new Map(pairs), start: next, end: at })
  }
  texts.push(text)
  return tags.map((tag, index) => ({ ...tag, text: texts[index] ?? '' }))
}
