import type { Result } from '../model/result'

/** `kind` no PNG, JPEG or SVG · `large` too many bytes · `pixels` too wide or high. */
export type PictureProblem = 'kind' | 'large' | 'pixels'

export interface PictureSize {
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** Files larger than this are not even read. */
export const mostBytes = 10 * 1024 * 1024
const mostPixels = 40_000_000

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const lessThan = 0x3c

/** Whether the first thing in it is a tag: an SVG, or some other page. */
export const isMarkup = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 256).find((byte) => byte > 0x20 && byte < 0x80) === lessThan

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0) =>
  start.every((byte, index) => bytes[at + index] === byte)

function pngSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  const header = [0x49, 0x48, 0x44, 0x52] // IHDR
  if (bytes.length < 24 || !startsWith(bytes, header, 12)) return undefined
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Frame headers; the other numbers in their range are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1 // filling
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2) return undefined
    if (isFrame(marker))
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + length
  }
  return undefined
}

/**
 * What a picture says of itself, read from its first bytes: nothing is decoded before its size is known. A picture that
 * needs more memory than a page of print is refused.
 */
export function pictureSize(bytes: Uint8Array): Result<PictureSize, PictureProblem> {
  if (bytes.length > mostBytes) return { ok: false, why: 'large' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = startsWith(bytes, pngStart)
    ? pngSize(bytes, view)
    : startsWith(bytes, [0xff, 0xd8, 0xff])
      ? jpegSize(bytes, view)
      : undefined
  if (!size) return { ok: false, why: 'kind' }
  const { width, height } = size
  if (width === 0 || height === 0) return { ok: false, why: 'kind' }
  return width * height > mostPixels ? { ok: false, why: 'pixels' } : { ok: true, value: size }
}
