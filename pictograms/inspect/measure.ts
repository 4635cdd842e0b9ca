import type { Drawing } from '../../src/model/tile'
import { tileToSvg } from '../../src/paint/svg/markup'
import { svgOf } from '../kit/svg'
import { type Copier, photocopy } from './copier'
import { type Raster, render, threshold } from './raster'

/** A tile of 15 mm at 600 dpi, for measuring; at 300 dpi for copying. */
const fine = 354
const coarse = 177
const pixelsPerMm = fine / 15

/** What the checks hold against the limits; shares 0..1, places and margins in units of the tile. */
export interface Measures {
  readonly coverage: number
  /** Share of the white lost where it is thinner than 0.5 mm. */
  readonly thinWhite: number
  /** Lost black (cuts narrower than 0.3 mm), as a share of the white. */
  readonly thinBlack: number
  readonly margin: number
  readonly centre: readonly [x: number, y: number]
  /** Agreement (intersection over union of the white) after two photocopies, the worse of two copiers. */
  readonly survival: number
  /** Black of the ink-saving variant, and how much of it survives the same photocopies (of the black). */
  readonly inverseBlack: number
  readonly inverseSurvival: number
  readonly normalBlack: number
}

/** The pixels within `radius` of a place, as [dx, dy] offsets per row: a disc to erode and dilate with. */
const discRows = (radius: number): readonly (readonly [dy: number, half: number])[] => {
  const r = Math.floor(radius)
  return Array.from({ length: 2 * r + 1 }, (_, i) => [
    i - r,
    Math.floor(Math.sqrt(radius ** 2 - (i - r) ** 2)),
  ])
}

/** Marks every pixel within a disc of a marked one. Runs of a row are summed, so a disc costs its height only. */
const dilate = (mask: Uint8Array, n: number, radius: number): Uint8Array => {
  const out = new Uint8Array(n * n)
  const sums = new Int32Array(n + 1)
  const rows = discRows(radius)
  for (let y = 0; y < n; y++) {
    let any = 0
    for (let x = 0; x < n; x++) {
      any += mask[y * n + x] as number
      sums[x + 1] = any
    }
    if (any === 0) continue
    for (const [dy, half] of rows) {
      const to = (y + dy) * n
      if (to < 0 || to >= n * n) continue
      for (let x = 0; x < n; x++) {
        const right = sums[Math.min(n, x + half + 1)] as number
        if (right > (sums[Math.max(0, x - half)] as number)) out[to + x] = 1
      }
    }
  }
  return out
}

/** How many pixels of `value` no disc of this radius covers without leaving it: what a morphological opening loses. */
const thinPixels = (mask: Uint8Array, n: number, value: 0 | 1, radius: number): number => {
  const outside = mask.map((v) => (v === value ? 0 : 1))
  const core = dilate(outside, n, radius).map((v) => 1 - v)
  const covered = dilate(core, n, radius + 1.2)
  let lost = 0
  for (let i = 0; i < mask.length; i++) if (mask[i] === value && covered[i] === 0) lost++
  return lost
}

const agreement = (a: Raster, b: Raster, shade: 'white' | 'black' = 'white'): number => {
  const marked = (raster: Raster) => threshold(raster).map((v) => (shade === 'white' ? v : 1 - v))
  const [x, y] = [marked(a), marked(b)]
  let both = 0
  let either = 0
  x.forEach((v, i) => {
    const w = y[i] ?? 0
    both += v & w
    either += v | w
  })
  return both / either
}

/** On a full square, so that the white corners outside the rounded tile do not count as drawing. */
const squared = (svg: string): string =>
  svg.replace(/<path [^>]*\/>/, '<path d="M0 0L100 0L100 100L0 100Z"/>')

const blackShare = (svg: string): number => {
  const mask = threshold(render(svg, 120))
  return 1 - mask.reduce((sum, v) => sum + v, 0) / mask.length
}

export const measure = (drawing: Drawing): Measures => {
  const svg = svgOf(drawing)
  const n = fine
  const mask = threshold(render(squared(svg), n))
  let [white, sumX, sumY, left, right, top, bottom] = [0, 0, 0, n, 0, n, 0]
  mask.forEach((v, i) => {
    if (v === 0) return
    const [x, y] = [i % n, Math.floor(i / n)]
    white++
    sumX += x
    sumY += y
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  })
  const unit = 100 / n
  const original = render(squared(svg), coarse)
  const survives = (copier: Copier): number => agreement(original, photocopy(original, copier))
  const saving = tileToSvg(drawing, { inverse: true })
  const saved = render(saving, coarse)
  const inverseSurvives = (copier: Copier): number => agreement(saved, photocopy(saved, copier), 'black')
  return {
    coverage: white / (n * n),
    thinWhite: thinPixels(mask, n, 1, (0.5 * pixelsPerMm) / 2) / white,
    thinBlack: thinPixels(mask, n, 0, (0.3 * pixelsPerMm) / 2) / white,
    margin: Math.min(left, top, n - 1 - right, n - 1 - bottom) * unit,
    centre: [(sumX / white) * unit - 50, (sumY / white) * unit - 50],
    survival: Math.min(survives('dark'), survives('light')),
    inverseBlack: blackShare(saving),
    inverseSurvival: Math.min(inverseSurvives('dark'), inverseSurvives('light')),
    normalBlack: blackShare(svg),
  }
}
