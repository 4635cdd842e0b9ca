import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

type Holder = PDFDict | undefined

/** The object under a key, references followed. */
export const entry = (holder: Holder, key: string): PDFObject | undefined => holder?.lookup(PDFName.of(key))

/** The reference under a key, as a string such as `12 0 R`. */
export function refAt(holder: Holder, key: string): string | undefined {
  const value = holder?.get(PDFName.of(key))
  return value instanceof PDFRef ? value.toString() : undefined
}

export function dictAt(holder: Holder, key: string): PDFDict | undefined {
  return asDict(entry(holder, key))
}

export function asDict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict
  return value instanceof PDFDict ? value : undefined
}

export function streamAt(holder: Holder, key: string): PDFRawStream | undefined {
  const value = entry(holder, key)
  return value instanceof PDFRawStream ? value : undefined
}

export function nameAt(holder: Holder, key: string): string | undefined {
  const value = entry(holder, key)
  return value instanceof PDFName ? value.decodeText() : undefined
}

export function numberAt(holder: Holder, key: string): number | undefined {
  const value = entry(holder, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function booleanAt(holder: Holder, key: string): boolean | undefined {
  const value = entry(holder, key)
  return value instanceof PDFBool ? value.asBoolean() : undefined
}

export function textAt(holder: Holder, key: string): string | undefined {
  const value = entry(holder, key)
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** The elements under a key, references followed. No array: the one object itself. */
export function listAt(holder: Holder, key: string): readonly PDFObject[] {
  return asList(entry(holder, key))
}

export function asList(value: PDFObject | undefined): readonly PDFObject[] {
  if (value === undefined) return []
  if (!(value instanceof PDFArray)) return [value]
  return Array.from({ length: value.size() }, (_, i) => value.lookup(i) ?? value.get(i))
}

/** The elements under a key as they stand there, references not followed. */
export function rawListAt(holder: Holder, key: string): readonly PDFObject[] {
  const value = entry(holder, key)
  if (value instanceof PDFArray) return value.asArray()
  const raw = holder?.get(PDFName.of(key))
  return raw === undefined ? [] : [raw]
}

export function numbersAt(holder: Holder, key: string): readonly number[] {
  return listAt(holder, key).map((value) => (value instanceof PDFNumber ? value.asNumber() : Number.NaN))
}

export const keysOf = (holder: Holder): readonly string[] =>
  (holder?.keys() ?? []).map((key) => key.decodeText())

export const bytesOf = (stream: PDFRawStream): Uint8Array => decodePDFRawStream(stream).decode()

/** Bytes as characters 0..255. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
