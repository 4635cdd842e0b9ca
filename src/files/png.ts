import { zlibSync } from 'fflate'
import type { Pixels } from '../model/tile'
import { crcOf } from './crc'

/** Rows of RGBA, as a canvas gives them. */
export interface Rgba {
  readonly width: number
  readonly height: number
  readonly data: ArrayLike<number>
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + body.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(body, 8)
  view.setInt32(8 + body.length, crcOf(bytes.subarray(4, 8 + body.length)))
  return bytes
}

/** What a pixel is foretold from: left, above, above left. */
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
    return a <= b && a <= c ? left : b <= c ? up : corner
  },
]

/** A row as differences from what each filter foretells; the one with the smallest is packed best (PNG, 12.7). */
function filterRow(row: Uint8Array, above: Uint8Array, channels: number): Uint8Array {
  const tried = predictors.map((predict, type) => {
    const out = new Uint8Array(row.length + 1)
    out[0] = type
    let cost = 0
    for (let i = 0; i < row.length; i += 1) {
      const [left, corner] = i < channels ? [0, 0] : [row[i - channels] ?? 0, above[i - channels] ?? 0]
      const byte = ((row[i] ?? 0) - predict(left, above[i] ?? 0, corner)) & 255
      out[i + 1] = byte
      cost += byte < 128 ? byte : 256 - byte
    }
    return { out, cost }
  })
  return tried.reduce((best, next) => (next.cost < best.cost ? next : best)).out
}

/** The pixels on white paper, without alpha: grey when nothing has a colour. */
function flatten({ width, height, data }: Rgba): { readonly channels: 1 | 3; readonly bytes: Uint8Array } {
  const rgb = new Uint8Array(width * height * 3)
  let isGrey = true
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const alpha = (data[pixel * 4 + 3] ?? 255) / 255
    for (let channel = 0; channel < 3; channel += 1)
      rgb[pixel * 3 + channel] = Math.round(255 + ((data[pixel * 4 + channel] ?? 255) - 255) * alpha)
    isGrey &&= rgb[pixel * 3] === rgb[pixel * 3 + 1] && rgb[pixel * 3] === rgb[pixel * 3 + 2]
  }
  return isGrey
    ? { channels: 1, bytes: rgb.filter((_, index) => index % 3 === 0) }
    : { channels: 3, bytes: rgb }
}

/** Pixels as the PNG that is kept and printed: no alpha, no colour profile, no words of the camera about the place. */
export function pngBytes(image: Rgba): Uint8Array<ArrayBuffer> {
  const { channels, bytes } = flatten(image)
  const stride = image.width * channels
  const rows = new Uint8Array((stride + 1) * image.height)
  let above = new Uint8Array(stride)
  for (let y = 0; y < image.height; y += 1) {
    const row = bytes.slice(y * stride, (y + 1) * stride)
    rows.set(filterRow(row, above, channels), y * (stride + 1))
    above = row
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, image.width)
  view.setUint32(4, image.height)
  header.set([8, channels === 1 ? 0 : 2], 8)
  const parts = [
    Uint8Array.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

const perCall = 0x2000

/** Pixels as they are kept. */
export function keepPixels(image: Rgba): Pixels {
  const bytes = pngBytes(image)
  let text = ''
  for (let at = 0; at < bytes.length; at += perCall)
    text += String.fromCharCode(...bytes.subarray(at, at + perCall))
  return { png: btoa(text) }
}
