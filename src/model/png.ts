/** A PNG as pictures are kept: eight bits, grey or RGB, nothing see-through, no side longer than `largestSide`. */
export interface Png {
  readonly width: number
  readonly height: number
  /** 1 grey, 3 RGB. */
  readonly channels: 1 | 3
  /** The packed rows, as the file has them. */
  readonly data: Uint8Array
}

/** Pixels along the longest side: finer than a printer's dots on the largest tile of a letter. */
export const largestSide = 512

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const digits = new Map([...alphabet].map((letter, value) => [letter.charCodeAt(0), value]))

/** Undefined when the text is not base64 with its padding. */
function fromBase64(text: string): Uint8Array | undefined {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  if (text.length % 4 !== 0) return undefined
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  for (let index = 0; index < text.length - padding; index += 1) {
    const digit = digits.get(text.charCodeAt(index))
    if (digit === undefined) return undefined
    bits = ((bits << 6) | digit) & 0xffffff
    const filled = index & 3
    const at = (index >> 2) * 3 + filled - 1
    if (filled > 0 && at < bytes.length) bytes[at] = bits >> (6 - 2 * filled)
  }
  return bytes
}

/** Width and height of a PNG in base64, from its header alone. Undefined for what is no PNG. */
export function pngSize(base64: string): readonly [width: number, height: number] | undefined {
  const bytes = fromBase64(base64.slice(0, 32)) // 24 bytes
  if (bytes?.length !== 24 || !signature.every((byte, index) => bytes[index] === byte)) return undefined
  const view = new DataView(bytes.buffer)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  return width > 0 && height > 0 ? [width, height] : undefined
}

/** Reads a PNG in base64 as far as its chunks go. Undefined for any that `files/png.ts` would not have written. */
export function readPng(base64: string): Png | undefined {
  const bytes = fromBase64(base64)
  if (!bytes || !signature.every((byte, index) => bytes[index] === byte)) return undefined
  const view = new DataView(bytes.buffer)
  const chunks: { readonly type: string; readonly body: Uint8Array }[] = []
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return undefined
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, body: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  const [header, data, end, ...more] = chunks
  const isOurs = header?.type === 'IHDR' && data?.type === 'IDAT' && end?.type === 'IEND' && more.length === 0
  if (!isOurs || header.body.length !== 13) return undefined
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const [depth, colour, ...methods] = header.body.subarray(8)
  const fits = [width, height].every((side) => side > 0 && side <= largestSide)
  if (!fits || depth !== 8 || (colour !== 0 && colour !== 2) || methods.some((method) => method !== 0))
    return undefined
  return { width, height, channels: colour === 0 ? 1 : 3, data: data.body }
}
