import { largestSide } from '../model/png'
import type { Rgba } from './png'

/** In the middle of a square, as tiles are, or as wide and high as the picture is. */
export type Shape = 'square' | 'whole'

interface Size {
  readonly width: number
  readonly height: number
}

/** Draws a picture once, at most `largestSide` wide and high. Undefined when the browser gives no canvas. */
export const drawPicture = (picture: CanvasImageSource, size: Size, shape: Shape): Rgba | undefined =>
  shape === 'square' ? drawSquare(picture, size) : drawWhole(picture, size)

function drawWhole(picture: CanvasImageSource, { width, height }: Size): Rgba | undefined {
  const scale = Math.min(1, largestSide / Math.max(width, height))
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const context = new OffscreenCanvas(wide, high).getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, wide, high)
  return context.getImageData(0, 0, wide, high)
}

const half = 128

/** How light the first pixel is, 0 to 255, seen on white. */
function cornerLight({ data }: ImageData): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = data
  return 255 + ((0.2126 * red + 0.7152 * green + 0.0722 * blue - 255) * alpha) / 255
}

/** Around a picture that is not square goes on what its corner has, black or white. */
function drawSquare(picture: CanvasImageSource, { width, height }: Size): Rgba | undefined {
  const longest = Math.max(width, height)
  const side = Math.min(largestSide, longest)
  const [wide, high] = [(width * side) / longest, (height * side) / longest]
  const [x, y] = [Math.round((side - wide) / 2), Math.round((side - high) / 2)]
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, x, y, Math.max(1, wide), Math.max(1, high))
  if (cornerLight(context.getImageData(x, y, 1, 1)) < half) {
    context.fillStyle = 'black'
    context.fillRect(0, 0, side, y)
    context.fillRect(0, y + high, side, side)
    context.fillRect(0, 0, x, side)
    context.fillRect(x + wide, 0, side, side)
  }
  return context.getImageData(0, 0, side, side)
}
