import { PNG } from 'pngjs'

/** A grey picture: 0 black, 1 white, row by row. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly values: Float32Array
}

export function readPng(file: Uint8Array): Raster {
  const { width, height, data } = PNG.sync.read(Buffer.from(file))
  const values = new Float32Array(width * height)
  for (let i = 0; i < values.length; i++) values[i] = (data[4 * i] ?? 255) / 255
  return { width, height, values }
}

export function writePng({ width, height, values }: Raster): Uint8Array {
  const png = new PNG({ width, height })
  values.forEach((value, i) => {
    const byte = Math.round(255 * value)
    png.data.set([byte, byte, byte, 255], 4 * i)
  })
  return PNG.sync.write(png, { colorType: 0 })
}

/**
 * The page after two trips through a school's photocopier: each time the letters blur, dust and grain are added, and the copier
 * makes the page black and white again. Always the same noise.
 */
export function photocopied(
  page: Raster,
  { generations = 2, blur = 1.6, noise = 0.18, threshold = 0.56 } = {},
): Raster {
  const random = noiseSource(7)
  let { values } = page
  for (let generation = 0; generation < generations; generation++) {
    values = blurred({ ...page, values }, blur)
    for (let i = 0; i < values.length; i++) {
      values[i] = (values[i] ?? 1) + (random() - 0.5) * noise > threshold ? 1 : 0
    }
  }
  return { ...page, values }
}

/** Linear congruential generator of ANSI C: numbers from 0 to 1. */
function noiseSource(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** Gaussian blur, `sigma` in pixels: rows first, then columns. */
function blurred({ width, height, values }: Raster, sigma: number): Float32Array {
  const reach = Math.ceil(3 * sigma)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const pass = (from: Float32Array, count: number, length: number, stride: number, step: number) => {
    const to = new Float32Array(from.length)
    for (let line = 0; line < count; line++) {
      for (let i = 0; i < length; i++) {
        let value = 0
        for (let k = -reach; k <= reach; k++) {
          const at = Math.min(length - 1, Math.max(0, i + k))
          value += (from[line * stride + at * step] ?? 1) * (weights[k + reach] ?? 0)
        }
        to[line * stride + i * step] = value / total
      }
    }
    return to
  }
  return pass(pass(values, height, width, width, 1), width, height, 1, width)
}
