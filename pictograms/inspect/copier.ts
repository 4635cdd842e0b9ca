import type { Raster } from './raster'

/** One pass of a Gaussian blur along rows; two passes with a transpose between make a full blur. */
const blurRows = ({ n, at }: Raster, kernel: readonly number[]): Raster => {
  const r = (kernel.length - 1) / 2
  const out = new Float32Array(n * n)
  for (let y = 0; y < n; y++) {
    for (let x = 0; x < n; x++) {
      let sum = 0
      for (let i = -r; i <= r; i++) {
        const u = x + i < 0 ? 0 : x + i >= n ? n - 1 : x + i
        sum += (at[y * n + u] as number) * (kernel[i + r] as number)
      }
      out[x * n + y] = sum
    }
  }
  return { n, at: out }
}

const gaussian = (sigma: number): readonly number[] => {
  const r = Math.ceil(3 * sigma)
  const weights = Array.from({ length: 2 * r + 1 }, (_, i) => Math.exp(-((i - r) ** 2) / (2 * sigma * sigma)))
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map((w) => w / total)
}

export type Copier = 'dark' | 'light'

/** How white a spot must be to stay white: a dark copier eats white lines, a light one black lines. */
const level: Readonly<Record<Copier, number>> = { dark: 0.6, light: 0.4 }

/**
 * Two generations on a worn photocopier: blur, grain, black or white. Meant for a tile of 15 mm at 300 dpi (177 px).
 * The grain comes from a fixed seed, so a picture always copies the same.
 */
export const photocopy = (picture: Raster, copier: Copier, generations = 2): Raster => {
  const kernel = gaussian(1.6)
  let seed = 7
  const grain = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648 - 0.5
  }
  let now = picture
  for (let i = 0; i < generations; i++) {
    const soft = blurRows(blurRows(now, kernel), kernel)
    now = { n: soft.n, at: soft.at.map((v) => (v + grain() * 0.18 > level[copier] ? 1 : 0)) }
  }
  return now
}
