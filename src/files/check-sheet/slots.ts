import { childrenOf, escapeXml, textOf, type XmlElement } from './xml'

/**
 * Slots in translation formats stand as one unbreakable mark, which programs for translators protect. `{{datum}}` twice in
 * one sentence is `datum` and `datum-2`: a mark needs an id of its own.
 */

const slot = /\{\{(\w+)\}\}/g

/** Writes a sentence, each slot as the mark that the format has for it. */
export function markSlots(
  sentence: string,
  mark: (name: string, id: string, order: number) => string,
): string {
  const seen = new Map<string, number>()
  let marked = ''
  let at = 0
  let order = 0
  for (const match of sentence.matchAll(slot)) {
    const name = match[1] ?? ''
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    order += 1
    marked += escapeXml(sentence.slice(at, match.index))
    marked += mark(name, times === 1 ? name : `${name}-${times}`, order)
    at = match.index + match[0].length
  }
  return marked + escapeXml(sentence.slice(at))
}

const marks = new Set(['x', 'ph', 'bx', 'ex', 'bpt', 'ept', 'it', 'ut', 'pc', 'sc', 'ec'])
const wholeSlot = /^\{\{\w+\}\}$/

function slotOf(mark: XmlElement, data: ReadonlyMap<string, string>): string {
  const written = [
    textOf(mark),
    mark.attributes.get('equiv-text'),
    mark.attributes.get('equiv'),
    data.get(mark.attributes.get('dataRef') ?? ''),
  ].find((text) => text !== undefined && wholeSlot.test(text))
  if (written) return written
  const [, name] = /^(\w+?)(-\d+)?$/.exec(mark.attributes.get('id') ?? '') ?? []
  // A mark that is no slot of ours holds what the sentence may not lose, or nothing.
  return name === undefined || /^\d+$/.test(name) ? textOf(mark) : `{{${name}}}`
}

/** The sentence of a `source`, `target` or `seg`, with its marks as slots again. */
export function readSlots(
  element: XmlElement | undefined,
  data: ReadonlyMap<string, string> = new Map(),
): string {
  return (element?.children ?? [])
    .map((child) => {
      if (typeof child === 'string') return child
      return marks.has(child.name) && childrenOf(child, 'sub').length === 0
        ? slotOf(child, data)
        : readSlots(child, data)
    })
    .join('')
}
