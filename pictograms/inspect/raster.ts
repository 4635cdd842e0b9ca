import { Resvg } from '@resvg/resvg-js'

/** A square picture of n by n numbers, 0 black to 1 white, row by row. */
export interface Raster {
  readonly n: number
  readonly at: Float32Array
}

export const render = (svg: string, n: number): Raster => {
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: n }, background: '#fff' }).render()
  return { n, at: Float32Array.from({ length: n * n }, (_, i) => (pixels[i * 4] ?? 0) / 255) }
}

/** 1 where the picture is white. */
export const threshold = ({ n, at }: Raster, level = 0.5): Uint8Array =>
  Uint8Array.from({ length: n * n }, (_, i) => ((at[i] ?? 0) > level ? 1 : 0))
