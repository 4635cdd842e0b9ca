import { Resvg } from '@resvg/resvg-js'

/** A square picture of n by n numbers, 0 black to 1 white, row by row. */
export interface Raster {
  readonly n: number
  readonly at: Float32Array
}

export const render = (svg: string, n: number): Raster => {
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: n }, background: '#fff' }).render()
  const at = new Float32Array(n * n)
  for (let i = 0; i < at.length; i++) at[i] = (pixels[i * 4] as number) / 255
  return { n, at }
}

/** 1 where the picture is white. */
export const threshold = ({ at }: Raster, level = 0.5): Uint8Array => {
  const mask = new Uint8Array(at.length)
  for (let i = 0; i < mask.length; i++) mask[i] = (at[i] as number) > level ? 1 : 0
  return mask
}
