import type { Raster } from './raster'

/** What two pictures are compared by: a small grey version and the signs of its lowest frequencies. */
export interface Fingerprint {
  readonly small: Float64Array
  readonly signs: readonly boolean[]
}

const side = 32
const frequencies = 8

const shrink = ({ n, at }: Raster): Float64Array => {
  const out = new Float64Array(side * side)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let sum = 0
      let count = 0
      for (let v = Math.floor((y * n) / side); v < Math.floor(((y + 1) * n) / side); v++)
        for (let u = Math.floor((x * n) / side); u < Math.floor(((x + 1) * n) / side); u++) {
          sum += at[v * n + u] ?? 0
          count++
        }
      out[y * side + x] = sum / count
    }
  }
  return out
}

const cosine = Array.from({ length: frequencies }, (_, f) =>
  Array.from({ length: side }, (_, x) => Math.cos(((2 * x + 1) * f * Math.PI) / (2 * side))),
)

/** Perceptual hash: which of the 63 lowest cosine terms lie above their median. */
export const fingerprint = (picture: Raster): Fingerprint => {
  const small = shrink(picture)
  const terms: number[] = []
  for (let v = 0; v < frequencies; v++)
    for (let u = 0; u < frequencies; u++) {
      let sum = 0
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++)
          sum += (small[y * side + x] ?? 0) * (cosine[u]?.[x] ?? 0) * (cosine[v]?.[y] ?? 0)
      terms.push(sum)
    }
  const rest = terms.slice(1)
  const median = rest.toSorted((a, b) => a - b)[31] ?? 0
  return { small, signs: rest.map((term) => term > median) }
}

/** How many of the 63 signs differ. */
export const signDistance = (a: Fingerprint, b: Fingerprint): number =>
  a.signs.filter((sign, i) => sign !== b.signs[i]).length

/** Shared light over all light, 0 to 1. */
export const overlap = (a: Fingerprint, b: Fingerprint): number => {
  let both = 0
  let either = 0
  for (let i = 0; i < side * side; i++) {
    both += Math.min(a.small[i] ?? 0, b.small[i] ?? 0)
    either += Math.max(a.small[i] ?? 0, b.small[i] ?? 0)
  }
  return both / either
}
