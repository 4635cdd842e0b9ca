import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib'
import { asDict, bytesOf, dictAt, latin1, listAt, nameAt } from './reader/objects'

/** A good file, opened to be spoiled. */
export interface Opened {
  readonly document: PDFDocument
  readonly catalog: PDFDict
  readonly page: PDFDict
  /** Sets a key to a value written as plain data; `undefined` removes it. */
  readonly set: (dict: PDFDict | undefined, key: string, value: unknown) => void
  /** Structure elements of a type. */
  readonly elements: (type: string) => readonly PDFDict[]
  /** Composite fonts, and their descendants. */
  readonly fonts: readonly PDFDict[]
  readonly descendants: readonly PDFDict[]
  /** Rewrites the stream under a key, as text with one character a byte. */
  readonly rewrite: (dict: PDFDict | undefined, key: string, change: (source: string) => string) => void
  /** Adds an object of its own to the file. */
  readonly add: (value: unknown, stream?: string) => PDFRef
}

type Literal = Parameters<PDFDocument['context']['obj']>[0]

/** Opens the file, lets it be spoiled, and saves it. */
export async function spoiled(bytes: Uint8Array, spoil: (file: Opened) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = document
  const page = asDict(listAt(dictAt(catalog, 'Pages'), 'Kids')[0])
  if (!page) throw new Error('The file has no page')
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => asDict(object) ?? [])
  const object = (value: unknown) => context.obj(value as Literal) as PDFObject

  const set: Opened['set'] = (dict, key, value) => {
    if (!dict) throw new Error(`Nothing to set ${key} in`)
    if (value === undefined) dict.delete(PDFName.of(key))
    else dict.set(PDFName.of(key), object(value))
  }
  const streamOf = (source: string, entries: unknown = {}) => {
    const dict = object(entries)
    if (!(dict instanceof PDFDict)) throw new Error('A stream needs a dictionary')
    return PDFRawStream.of(
      dict,
      Uint8Array.from(source, (character) => character.charCodeAt(0)),
    )
  }
  spoil({
    document,
    catalog,
    page,
    set,
    elements: (type) =>
      dicts.filter((dict) => nameAt(dict, 'Type') === 'StructElem' && nameAt(dict, 'S') === type),
    fonts: dicts.filter((dict) => nameAt(dict, 'Subtype') === 'Type0'),
    descendants: dicts.filter((dict) => nameAt(dict, 'Subtype') === 'CIDFontType2'),
    rewrite: (dict, key, change) => {
      const ref = dict?.get(PDFName.of(key))
      const streams = listAt(dict, key).filter((stream) => stream instanceof PDFRawStream)
      const [first] = streams
      if (!dict || !first) throw new Error(`No stream under ${key}`)
      const source = streams.map((stream) => latin1(bytesOf(stream))).join('\n')
      const changed = change(source)
      if (changed === source) throw new Error(`The change to ${key} changed nothing`)
      const kept = Object.fromEntries(first.dict.entries().map(([name, value]) => [name.decodeText(), value]))
      const { Filter: _, Length: __, ...entries } = kept
      const spoilt = streamOf(changed, entries)
      if (ref instanceof PDFRef && streams.length === 1) context.assign(ref, spoilt)
      else dict.set(PDFName.of(key), context.register(spoilt))
    },
    add: (value, stream) => context.register(stream === undefined ? object(value) : streamOf(stream, value)),
  })
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

/** An array of the file, to be changed in place. */
export function arrayAt(dict: PDFDict | undefined, key: string): PDFArray {
  const value = dict?.lookup(PDFName.of(key))
  if (!(value instanceof PDFArray)) throw new Error(`No array under ${key}`)
  return value
}

/** Rewrites the bytes of a file as they are. */
export function patched(bytes: Uint8Array, pattern: RegExp, replacement: string): Uint8Array {
  const source = latin1(bytes)
  const changed = source.replace(pattern, replacement)
  if (changed === source) throw new Error(`${pattern} is not in the file`)
  return Uint8Array.from(changed, (character) => character.charCodeAt(0))
}
