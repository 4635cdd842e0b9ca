import { keepPixels, type Rgba } from '../../src/files/png'
import type { Pixels } from '../../src/model/tile'

/** RGBA of a square, as a canvas would give it. */
export function painted(
  side: number,
  colour: (x: number, y: number) => readonly [red: number, green: number, blue: number, alpha?: number],
): Rgba {
  const data = new Uint8ClampedArray(side * side * 4)
  for (let index = 0; index < side * side; index += 1) {
    const [red, green, blue, alpha = 255] = colour(index % side, Math.floor(index / side))
    data.set([red, green, blue, alpha], index * 4)
  }
  return { width: side, height: side, data }
}

/** A blue disc on yellow, as a school might have it. */
export const colourPicture: Pixels = keepPixels(
  painted(40, (x, y) => (Math.hypot(x - 20, y - 20) < 14 ? [20, 60, 200] : [250, 220, 40])),
)

/** A white disc on black, in shades of grey only. */
export const greyPicture: Pixels = keepPixels(
  painted(40, (x, y) => (Math.hypot(x - 20, y - 20) < 14 ? [255, 255, 255] : [0, 0, 0])),
)
