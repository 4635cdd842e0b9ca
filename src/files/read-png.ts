import { unzlibSync } from 'fflate'
import type { Result } from '../model/result'
import { type PictureProblem, pictureSize } from './picture-size'
import type { Rgba } from './png'

export type PngProblem = PictureProblem | 'broken'

const readable: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16], // grey
  2: [8, 16], // RGB
  3: [1, 2, 4, 8], // palette
  4: [8, 16], // grey and alpha
  6: [8, 16], // RGB and alpha
}
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

interface Header {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly channels: number
}

/** The bodies of all chunks of each type, joined; later chunks of a broken file are left out. */
function chunksOf(bytes: Uint8Array): (type: string) => Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: { readonly type: string; readonly body: Uint8Array }[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    found.push({ type, body: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return (type) => {
    const bodies = found.filter((chunk) => chunk.type === type).map(({ body }) => body)
    const joined = new Uint8Array(bodies.reduce((sum, body) => sum + body.length, 0))
    let at = 0
    for (const body of bodies) {
      joined.set(body, at)
      at += body.length
    }
    return joined
  }
}

/** Puts back what each row is a difference from (PNG, 9). The rows lie one behind the other, without their filter. */
function unfilter(packed: Uint8Array, stride: number, height: number, back: number): Uint8Array {
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < back ? 0 : (rows[at - back] ?? 0)
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0)
      const corner = x < back || y === 0 ? 0 : (rows[at - stride - back] ?? 0)
      rows[at] = (packed[y * (stride + 1) + 1 + x] ?? 0) + foretold(filter, left, up, corner)
    }
  }
  return rows
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Pixels in RGBA, whatever the file keeps: shades, colours, or numbers of a palette. */
function toRgba(header: Header, rows: Uint8Array, palette: Uint8Array, alphas: Uint8Array): Rgba {
  const { width, height, depth, colour, channels } = header
  const stride = Math.ceil((width * channels * depth) / 8)
  const sample = (x: number, y: number, channel: number) => {
    const bit = (x * channels + channel) * depth
    const byte = rows[y * stride + (bit >> 3)] ?? 0
    if (depth >= 8) return byte // of sixteen bits the upper eight
    const value = (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
    return colour === 3 ? value : (value * 255) / ((1 << depth) - 1)
  }
  const data = new Uint8ClampedArray(width * height * 4)
  const pixelAt = (x: number, y: number): readonly number[] => {
    const first = sample(x, y, 0)
    if (colour === 3)
      return [...[0, 1, 2].map((part) => palette[first * 3 + part] ?? 0), alphas[first] ?? 255]
    if (channels < 3) return [first, first, first, channels === 2 ? sample(x, y, 1) : 255]
    return [first, sample(x, y, 1), sample(x, y, 2), channels === 4 ? sample(x, y, 3) : 255]
  }
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set(pixelAt(x, y), (y * width + x) * 4)
  return { width, height, data }
}

/** Reads a PNG where there is no browser to do it. Interlaced files are refused as another kind. */
export function readPngFile(bytes: Uint8Array): Result<Rgba, PngProblem> {
  const size = pictureSize(bytes)
  if (!size.ok) return size
  const { width, height, type } = size.value
  const [depth = 0, colour = 0, , , interlaced = 0] = bytes.subarray(24, 29)
  if (type !== 'image/png' || !readable[colour]?.includes(depth) || interlaced !== 0)
    return { ok: false, why: 'kind' }
  const channels = channelsOf[colour] ?? 1
  const stride = Math.ceil((width * channels * depth) / 8)
  const chunks = chunksOf(bytes)
  try {
    // Room for what the size promises and no more: a bomb does not fit.
    const packed = unzlibSync(chunks('IDAT'), { out: new Uint8Array((stride + 1) * height) })
    const rows = unfilter(packed, stride, height, Math.max(1, (channels * depth) >> 3))
    const header = { width, height, depth, colour, channels }
    return { ok: true, value: toRgba(header, rows, chunks('PLTE'), chunks('tRNS')) }
  } catch {
    return { ok: false, why: 'broken' }
  }
}
