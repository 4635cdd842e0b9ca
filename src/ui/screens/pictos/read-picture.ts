import { type PictureProblem, pictureSize } from '../../../files/picture-size'
import { trace } from '../../../files/trace'
import type { Result } from '../../../model/result'
import type { Drawing } from '../../../model/tile'

export type ReadProblem = PictureProblem | 'broken' | 'busy' | 'empty'

/** Pixels along one side: finer than a printer's dots on the largest tile. */
const size = 512
const half = 128

/** A picture from outside as one of our drawings. It is measured, decoded and drawn; only its black and white come in. */
export async function readPicture(file: Blob): Promise<Result<Drawing, ReadProblem>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const measured = pictureSize(bytes)
  if (!measured.ok) return measured
  const { type, width, height } = measured.value
  const scale = size / Math.max(width, height)
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type }), {
      resizeWidth: wide,
      resizeHeight: high,
      resizeQuality: 'high',
    })
    const canvas = new OffscreenCanvas(size, size)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return { ok: false, why: 'broken' }
    const [x, y] = [Math.round((size - wide) / 2), Math.round((size - high) / 2)]
    const paint = (ground: string) => {
      context.fillStyle = ground
      context.fillRect(0, 0, size, size)
      context.fillStyle = 'white' // behind what is transparent
      context.fillRect(x, y, wide, high)
      context.drawImage(picture, x, y)
      return context.getImageData(0, 0, size, size).data
    }
    // Around a picture that is not square goes on what its corner has.
    const corner = luminance(paint('white'), y * size + x)
    return trace({ size, white: toWhite(paint(corner < half ? 'black' : 'white')) })
  } catch {
    return { ok: false, why: 'broken' }
  }
}

const luminance = (pixels: Uint8ClampedArray, index: number) =>
  0.2126 * (pixels[index * 4] ?? 0) +
  0.7152 * (pixels[index * 4 + 1] ?? 0) +
  0.0722 * (pixels[index * 4 + 2] ?? 0)

/** Black and white, as a photocopier would make it. */
const toWhite = (pixels: Uint8ClampedArray) =>
  Uint8Array.from({ length: size * size }, (_, index) => (luminance(pixels, index) >= half ? 1 : 0))
