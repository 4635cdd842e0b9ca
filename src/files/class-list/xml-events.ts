import { SaxesParser } from 'saxes'
import type { Result } from '../../model/result'

/** What a reader of XML wants to hear. Names are without prefix. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** Ends the reading: the rest does not matter. */
  readonly isDone?: () => boolean
}

const deepest = 40
const mostAttributes = 60

/** How reading is left at once: the parser knows no other way to stop. */
class Stop extends Error {}

/**
 * Reads XML as it comes, without keeping it: sheets are large. No document type is allowed, so there are no entities but the
 * five of XML itself.
 */
export function listenToXml(source: string, listener: XmlListener): Result<void, 'broken' | 'unsafe'> {
  const parser = new SaxesParser({ xmlns: true })
  let why: 'broken' | 'unsafe' | undefined
  let depth = 0
  let attributes = 0
  const stop = (problem?: 'broken' | 'unsafe') => {
    why = problem
    throw new Stop()
  }
  parser.on('error', () => stop('broken'))
  parser.on('doctype', () => stop('unsafe'))
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > mostAttributes) stop('unsafe')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    attributes = 0
    if (depth > deepest) stop('unsafe')
    listener.open(tag.local, (name) =>
      Object.hasOwn(tag.attributes, name) ? tag.attributes[name]?.value : undefined,
    )
  })
  parser.on('closetag', ({ local }) => {
    depth -= 1
    listener.close(local)
    if (listener.isDone?.()) stop()
  })
  parser.on('text', listener.text)
  parser.on('cdata', listener.text)
  try {
    parser.write(source.replace(/^\ufeff/, '')).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
  return why === undefined ? { ok: true, value: undefined } : { ok: false, why }
}
