import { largestSide } from '../model/png'
import type { Rgba } from './png'

const half = 128

/** How light the first pixel is, 0 to 255, seen on white. */
function corner({ data }: ImageData): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = data
  return 255 + ((0.2126 * red + 0.7152 * green + 0.0722 * blue - 255) * alpha) / 255
}

/**
 * Draws a picture in the middle of a square, as large as the picture and at most `largestSide`. Around a picture that is
 * not square goes on what its corner has, black or white. Undefined when the browser gives no canvas.
 */
export function drawSquare(
  picture: CanvasImageSource,
  size: { readonly width: number; readonly height: number },
): Rgba | undefined {
  const longest = Math.max(size.width, size.height)
  const side = Math.min(largestSide, longest)
  const [wide, high] = [size.width, size.height].map((length) => Math.max(1, (length * side) / longest)) as [
    number,
    number,
  ]
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.imageSmoothingQuality = 'high'
  const [x, y] = [(side - wide) / 2, (side - high) / 2]
  context.drawImage(picture, x, y, wide, high)
  const first = context.getImageData(Math.ceil(x), Math.ceil(y), 1, 1)
  if (corner(first) < half && (x >= 1 || y >= 1)) {
    context.fillStyle = 'black'
    context.fillRect(0, 0, side, side)
    context.clearRect(x, y, wide, high)
    context.drawImage(picture, x, y, wide, high)
  }
  return context.getImageData(0, 0, side, side)
}
