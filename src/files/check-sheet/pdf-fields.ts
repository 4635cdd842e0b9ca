import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib'

/** A field of a form as it was filled in. */
export interface FilledField {
  /** Its name after those of its groups. */
  readonly path: readonly string[]
  /** Text that was typed, or the state of a box; undefined when there is none. */
  readonly value: string | undefined
  /** What stood in it before anybody typed. */
  readonly before: string | undefined
}

const deepest = 8
const most = 100_000

/**
 * The fields of the form of a file, walked from the form. A hostile tree that goes round, deep or on for ever ends where it
 * is met a second time, or after so many steps.
 */
export function fieldsOf(context: PDFContext): readonly FilledField[] {
  const form = dictAt(context.lookup(context.trailerInfo.Root), 'AcroForm')
  const fields: FilledField[] = []
  const seen = new Set<PDFDict>()

  const visit = (value: PDFObject | undefined, groups: readonly string[]) => {
    const dict = context.lookup(value)
    if (!(dict instanceof PDFDict) || seen.has(dict) || seen.size >= most || groups.length > deepest) return
    seen.add(dict)
    const name = textOf(lookup(dict, 'T'))
    const path = name === undefined ? groups : [...groups, name]
    const kids = listAt(dict, 'Kids')
    const inner = kids.filter((kid) => {
      const own = context.lookup(kid)
      return own instanceof PDFDict && lookup(own, 'T') !== undefined
    })
    if (inner.length > 0) for (const kid of inner) visit(kid, path)
    // A branch whose kids have no names is a field that stands in several places.
    else fields.push({ path, value: filledIn(dict, kids), before: textOf(lookup(dict, 'DV')) })
  }
  for (const field of listAt(form, 'Fields')) visit(field, [])
  return fields
}

/** What was typed or ticked. A few programs change only what a box looks like. */
function filledIn(field: PDFDict, kids: readonly PDFObject[]): string | undefined {
  const value = textOf(lookup(field, 'V'))
  if (value !== undefined) return value
  return [field, ...kids.map((kid) => field.context.lookup(kid))]
    .map((dict) => (dict instanceof PDFDict ? textOf(lookup(dict, 'AS')) : undefined))
    .find((state) => state !== undefined)
}

/** Kinds of actions that run or open something. */
const running = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'URI'])

/** Whether a file has something in it that would run or open in a viewer. Nothing of it ever does here. */
export const hasActions = (context: PDFContext): boolean =>
  context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFDict)) return false
    const own = [object, dictAt(object, 'OpenAction'), dictAt(object, 'A')]
    return own.some((dict) => dict && (running.has(textOf(lookup(dict, 'S')) ?? '') || lookup(dict, 'JS')))
  })

/** The object under a key, behind its reference. A reference to itself leads nowhere. */
function lookup(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.context.lookup(dict.get(PDFName.of(key)))
}

function dictAt(value: PDFObject | undefined, key: string): PDFDict | undefined {
  const found = value instanceof PDFDict ? lookup(value, key) : undefined
  return found instanceof PDFDict ? found : undefined
}

function listAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  const found = dict && lookup(dict, key)
  return found instanceof PDFArray ? found.asArray() : []
}

/** A change of language in the middle of a text (ISO 32000-1, 7.9.2.2). */
const languageEscape = /\u001b[^\u001b]{0,8}\u001b/g

/** A name, or a text in any of the encodings that programs write (ISO 32000-1, 7.9.2.2, and UTF-8 of ISO 32000-2). */
function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName) return value.decodeText()
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined
  const bytes = value.asBytes()
  const [first, second, third] = bytes
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes).replace(languageEscape, '')
  }
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes)
  return value.decodeText()
}
