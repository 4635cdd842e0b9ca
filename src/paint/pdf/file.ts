import { zlibSync } from 'fflate'
import { createCrossReferences } from './cross-references'
import { digest } from './digest'
import { packedSyntax } from './pack'
import { bytesOf, dictionary, numberOf, type Ref, refTo, type Syntax } from './syntax'

/** A PDF 1.7 file that is written object by object; what is written needs no room but its packed bytes. */
export interface PdfFile {
  /** A number for an object that is written later. */
  readonly reserve: () => Ref
  /** Writes an object, under a new number unless one was reserved. */
  readonly object: (value: Syntax, ref?: Ref) => Ref
  /** The object with this value: the same one whenever it is asked for. */
  readonly shared: (value: Syntax) => Ref
  /** Writes a stream as it is. `entries` come without `Length`. */
  readonly stream: (content: Uint8Array, entries: Readonly<Record<string, Syntax | number>>) => Ref
  /** Ends the file with its cross-references and gives all of it. */
  readonly finish: (root: Ref, info: Ref) => Uint8Array<ArrayBuffer>
}

/**
 * The same objects in the same order give the same bytes; the file identifier is a digest of them.
 * @param objectStreamSize bytes of objects in one object stream. A reader opens a whole stream for one object; larger ones
 * pack better, of smaller ones more are the same as in the file before.
 */
export function createFile(objectStreamSize: number): PdfFile {
  const sink = createSink()
  const places = createCrossReferences()
  const known = new Map<Syntax, Ref>()
  let last = 0
  let waiting: { readonly number: number; readonly value: Syntax }[] = []
  let waitingSize = 0

  const reserve = () => refTo(++last)
  const write = (ref: Ref, entries: Readonly<Record<string, Syntax | number>>, content: Uint8Array) => {
    const number = numberOf(ref)
    places.inFile(number, sink.position())
    sink.write(`${number} 0 obj\n${dictionary({ ...entries, Length: content.length })}\nstream\n`)
    sink.write(content)
    sink.write('\nendstream\nendobj\n')
  }
  const flush = () => {
    if (waiting.length === 0) return
    const ref = reserve()
    waiting.forEach(({ number }, index) => {
      places.inStream(number, numberOf(ref), index)
    })
    const { header, body } = objectStream(waiting)
    const entries = { Type: '/ObjStm', N: waiting.length, First: header.length, Filter: '/FlateDecode' }
    write(ref, entries, packedSyntax(header + body).bytes)
    waiting = []
    waitingSize = 0
  }
  const object: PdfFile['object'] = (value, ref = reserve()) => {
    waiting.push({ number: numberOf(ref), value })
    waitingSize += value.length
    if (waitingSize >= objectStreamSize) flush()
    return ref
  }

  sink.write('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  return {
    reserve,
    object,
    shared: (value) => {
      const ref = known.get(value) ?? object(value)
      known.set(value, ref)
      return ref
    },
    stream: (content, entries) => {
      const ref = reserve()
      write(ref, entries, content)
      return ref
    },
    finish: (root, info) => {
      flush()
      const start = sink.position()
      const ref = reserve()
      places.inFile(numberOf(ref), start)
      const id = Array.from(sink.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('')
      const { table, entries } = places.finish()
      write(
        ref,
        { Type: '/XRef', ...entries, Root: root, Info: info, ID: `[<${id}><${id}>]`, Filter: '/FlateDecode' },
        zlibSync(table),
      )
      sink.write(`startxref\n${start}\n%%EOF\n`)
      return sink.bytes()
    },
  }
}

/** Content of an object stream (ISO 32000-1, 7.5.7): number and offset of each object, then the objects. */
function objectStream(objects: readonly { readonly number: number; readonly value: Syntax }[]) {
  let header = ''
  let body = ''
  for (const { number, value } of objects) {
    header += `${number} ${body.length} `
    body += `${value}\n`
  }
  return { header, body }
}

function createSink() {
  const parts: Uint8Array[] = []
  let length = 0
  return {
    position: () => length,
    write(part: Syntax | Uint8Array) {
      const bytes = typeof part === 'string' ? bytesOf(part) : part
      parts.push(bytes)
      length += bytes.length
    },
    digest: () => digest(joined(parts.map(digest))),
    bytes: () => joined(parts),
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
