import { zlibSync } from 'fflate'
import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib'
import { PDFStream } from 'pdf-lib'
import { digest } from './digest'

/** Objects per object stream. A reader opens a whole stream for one object; larger ones compress better. */
const objectsPerStream = 250

interface Sink {
  readonly position: () => number
  readonly write: (part: string | Uint8Array) => void
  readonly bytes: () => Uint8Array
}

/** Where an object is: in the file, or the nth of an object stream (ISO 32000-1, table 18). */
type Place =
  | readonly [kind: 1, offset: number, generation: 0]
  | readonly [kind: 2, stream: number, index: number]

/**
 * A whole PDF 1.7 file with object streams and a cross-reference stream. The same objects give the same bytes; the file
 * identifier is a digest of them.
 */
export function writeFile(context: PDFContext, root: PDFRef, info: PDFRef): Uint8Array {
  const sink = createSink()
  const places = new Map<number, Place>()
  let lastNumber = context.largestObjectNumber
  const place = (number: number) => places.set(number, [1, sink.position(), 0])

  sink.write('%PDF-1.7\n')
  sink.write(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]))
  const small: [PDFRef, PDFObject][] = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream)) {
      small.push([ref, object])
      continue
    }
    place(ref.objectNumber)
    sink.write(`${ref.objectNumber} 0 obj\n`)
    sink.write(bytesOf(object))
    sink.write('\nendobj\n')
  }
  for (let first = 0; first < small.length; first += objectsPerStream) {
    const group = small.slice(first, first + objectsPerStream)
    const number = ++lastNumber
    group.forEach(([ref], index) => {
      places.set(ref.objectNumber, [2, number, index])
    })
    const { bytes, bodyStart } = packObjects(group)
    place(number)
    writeStream(sink, number, `/Type/ObjStm/N ${group.length}/First ${bodyStart}`, bytes)
  }

  const start = sink.position()
  const number = ++lastNumber
  place(number)
  const id = Array.from(digest(sink.bytes()), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const entries = `/Type/XRef/Size ${number + 1}/W[1 4 2]/Root ${root}/Info ${info}/ID[<${id}><${id}>]`
  writeStream(sink, number, entries, crossReferences(places, number))
  sink.write(`startxref\n${start}\n%%EOF\n`)
  return sink.bytes()
}

function createSink(): Sink {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let length = 0
  return {
    position: () => length,
    write(part) {
      const bytes = typeof part === 'string' ? encoder.encode(part) : part
      parts.push(bytes)
      length += bytes.length
    },
    bytes: () => joined(parts, length),
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function writeStream(sink: Sink, number: number, entries: string, content: Uint8Array) {
  const packed = zlibSync(content)
  sink.write(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`)
  sink.write(packed)
  sink.write('\nendstream\nendobj\n')
}

/** Content of an object stream: number and offset of each, then the objects. */
function packObjects(objects: readonly (readonly [PDFRef, PDFObject])[]) {
  let offset = 0
  const header: number[] = []
  const parts = objects.map(([ref, object]) => {
    const bytes = bytesOf(object, 1)
    bytes[bytes.length - 1] = 0x0a
    header.push(ref.objectNumber, offset)
    offset += bytes.length
    return bytes
  })
  const start = new TextEncoder().encode(`${header.join(' ')}\n`)
  return { bytes: joined([start, ...parts], start.length + offset), bodyStart: start.length }
}

function bytesOf(object: PDFObject, spare = 0): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes() + spare)
  object.copyBytesInto(bytes, 0)
  return bytes
}

/** Table of seven bytes an object: kind, then the two numbers of its place. Object 0 heads the empty list of free ones. */
function crossReferences(places: ReadonlyMap<number, Place>, last: number): Uint8Array {
  const table = new Uint8Array((last + 1) * 7)
  const view = new DataView(table.buffer)
  view.setUint16(5, 0xffff)
  for (const [number, [kind, first, second]] of places) {
    view.setUint8(number * 7, kind)
    view.setUint32(number * 7 + 1, first)
    view.setUint16(number * 7 + 5, second)
  }
  return table
}
