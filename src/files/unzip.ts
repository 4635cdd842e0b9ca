import { Inflate } from 'fflate'
import type { Result } from '../model/result'
import { crcOf } from './crc'

/** `unsafe` is made to do harm, or far larger than it says; `locked` has a password; `broken` is anything else. */
export type ZipProblem = 'unsafe' | 'locked' | 'broken'

const mostEntries = 2_000
const mostBytes = 50_000_000
const highestRatio = 100
/** Below this size a high ratio does no harm: a page of empty cells packs well. */
const harmless = 1_000_000
/** Packed bytes that are unpacked in one go. At the highest ratio of Deflate that is 16 MB. */
const step = 16_384

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its own header stands. */
  readonly at: number
}

/** How a bad zip is left at once: what is thrown here is caught below. */
class Bad extends Error {
  readonly why: ZipProblem
  constructor(why: ZipProblem) {
    super(why)
    this.why = why
  }
}

const signatures = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50 }
const endSize = 22

/** Where the list of entries stands, and how many there are: told at the end of the file, before at most a comment. */
function directoryOf(view: DataView): { readonly at: number; readonly count: number } {
  for (let at = view.byteLength - endSize; at >= Math.max(0, view.byteLength - endSize - 65_535); at -= 1)
    if (view.getUint32(at, true) === signatures.end)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) }
  throw new Bad('broken')
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const directory = directoryOf(view)
  if (directory.count > mostEntries) throw new Bad('unsafe')
  const entries: Entry[] = []
  for (let at = directory.at; entries.length < directory.count; ) {
    if (view.getUint32(at, true) !== signatures.entry) throw new Bad('broken')
    if (view.getUint16(at + 8, true) & 1) throw new Bad('locked')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getInt32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Refuses what no honest program writes. Windows programs may write backslashes: those are no way out either. */
function check(entries: readonly Entry[], most: number): void {
  const names = new Set(entries.map(({ name }) => name))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const isOutside = ({ name }: Entry) => /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)|\0/i.test(name)
  const isBomb = ({ packed, size }: Entry) => size > harmless && size > packed * highestRatio
  if (names.size < entries.length || total > most || entries.some(isOutside) || entries.some(isBomb))
    throw new Bad('unsafe')
}

/** Where the packed bytes of an entry begin, after its own header. */
function startOf({ at }: Entry, view: DataView): number {
  if (view.getUint32(at, true) !== signatures.local) throw new Bad('broken')
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
}

/** Two entries that share bytes make a small file unpack without end. */
function checkApart(entries: readonly Entry[], view: DataView): void {
  let end = 0
  for (const entry of entries.toSorted((one, other) => one.at - other.at)) {
    if (entry.at < end) throw new Bad('unsafe')
    end = startOf(entry, view) + entry.packed
    if (end > view.byteLength) throw new Bad('broken')
  }
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let at = 0
  const inflater = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new Bad('unsafe')
    out.set(chunk, at)
    at += chunk.length
  })
  for (let from = 0; from < packed.length; from += step)
    inflater.push(packed.subarray(from, from + step), from + step >= packed.length)
  if (at !== size) throw new Bad('broken')
  return out
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const start = startOf(entry, view)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method !== 0 && entry.method !== 8) throw new Bad('broken')
  const content = entry.method === 0 ? packed : inflate(packed, entry.size)
  if (content.length !== entry.size || crcOf(content) !== entry.crc) throw new Bad('broken')
  return content
}

/** A zip whose list of entries has been checked. Nothing is unpacked before it is asked for. */
export interface ZipFile {
  readonly names: readonly string[]
  /** What an entry holds; `missing` when there is none of that name. */
  readonly read: (name: string) => Result<Uint8Array, ZipProblem | 'missing'>
}

function attempt<T>(what: () => T): Result<T, ZipProblem> {
  try {
    return { ok: true, value: what() }
  } catch (error) {
    // A header that points outside the file, or a stream that is no Deflate: that is all we can know of it.
    return { ok: false, why: error instanceof Bad ? error.why : 'broken' }
  }
}

/**
 * Opens a zip from outside: limits first, on the raw bytes.
 * @param most bytes in all, unpacked.
 */
export function openZip(bytes: Uint8Array, most = mostBytes): Result<ZipFile, ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return attempt(() => {
    const entries = entriesOf(bytes, view)
    check(entries, most)
    checkApart(entries, view)
    const byName = new Map(entries.map((entry) => [entry.name, entry]))
    return {
      names: [...byName.keys()],
      read: (name) => {
        const entry = byName.get(name)
        return entry ? attempt(() => unpack(bytes, view, entry)) : { ok: false, why: 'missing' }
      },
    }
  })
}
