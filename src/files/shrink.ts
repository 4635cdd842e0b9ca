import { largestSide } from '../model/png'
import type { Rgba } from './png'

/** A picture no larger than we keep, in the middle of a white square: each pixel the mean of those that it stands for. */
export function shrunk({ width, height, data }: Rgba): Rgba {
  const longest = Math.max(width, height)
  const side = Math.min(largestSide, longest)
  const step = longest / side
  const [left, top] = [(side - width / step) / 2, (side - height / step) / 2]
  const out = new Uint8ClampedArray(side * side * 4).fill(255)
  const range = (at: number, before: number, most: number) => {
    const from = Math.floor((at - before) * step)
    return [
      Math.max(0, from),
      Math.min(most, Math.max(from + 1, Math.floor((at + 1 - before) * step))),
    ] as const
  }
  for (let y = 0; y < side; y += 1) {
    const [y0, y1] = range(y, top, height)
    for (let x = 0; x < side; x += 1) {
      const [x0, x1] = range(x, left, width)
      if (x0 < x1 && y0 < y1) out.set(mean(data, width, [x0, x1], [y0, y1]), (y * side + x) * 4)
    }
  }
  return { width: side, height: side, data: out }
}

type Range = readonly [from: number, to: number]

/** The mean colour on white paper of a part of the picture. */
function mean(data: Rgba['data'], width: number, [x0, x1]: Range, [y0, y1]: Range): readonly number[] {
  const sum = [0, 0, 0]
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const at = (y * width + x) * 4
      const alpha = (data[at + 3] ?? 255) / 255
      for (let part = 0; part < 3; part += 1)
        sum[part] = (sum[part] ?? 0) + 255 + ((data[at + part] ?? 255) - 255) * alpha
    }
  }
  const count = (x1 - x0) * (y1 - y0)
  return [...sum.map((total) => total / count), 255]
}
