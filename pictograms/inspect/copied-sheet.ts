import { PNG } from 'pngjs'
import type { Drawing } from '../../src/model/tile'
import { svgOf } from '../kit/svg'
import { photocopy } from './copier'
import { render } from './raster'

/** A tile of 15 mm at 300 dpi, and the step from one to the next. */
const [tile, step] = [177, 189]

/**
 * Tiles in rows, without a word, each after two photocopies, every other one by a copier that is too light instead of too
 * dark. A PNG of 300 dpi.
 */
export function copiedSheet(drawings: readonly Drawing[], columns: number): Uint8Array {
  const png = new PNG({ width: columns * step, height: Math.ceil(drawings.length / columns) * step })
  png.data.fill(255)
  drawings.forEach((drawing, index) => {
    const picture = photocopy(render(svgOf(drawing), tile), index % 2 === 0 ? 'dark' : 'light')
    const [left, top] = [(index % columns) * step, Math.floor(index / columns) * step]
    picture.at.forEach((value, pixel) => {
      const at = ((top + Math.floor(pixel / tile)) * png.width + left + (pixel % tile)) * 4
      png.data.fill(value * 255, at, at + 3)
    })
  })
  return PNG.sync.write(png)
}
