/**
 * Outlines on the canvas of 0..100 by 0..100, y downwards, as SVG path data in absolute M L C Q A Z with one
 * decimal: a tenth of a unit is 0.015 mm on paper, and half the bytes of the set are digits.
 */
export type Point = readonly [x: number, y: number]

/** A corner of a polygon; its own radius wins over that of the polygon. */
export type Corner = readonly [x: number, y: number, radius?: number]

/** Points as numbers, or written `'7 22 9, 84 22, 93 50 5'`: x, y and perhaps a radius. */
export type Points = string | readonly Corner[]

const cornersOf = (points: Points): readonly Corner[] =>
  typeof points !== 'string'
    ? points
    : points.split(',').map((text): Corner => {
        const [x = 0, y = 0, r] = text.trim().split(/\s+/).map(Number)
        return r === undefined ? [x, y] : [x, y, r]
      })

/** Rounds to one decimal and writes no minus zero, so that output is short and stable. */
export const number = (n: number): string => String(Math.round(n * 10) / 10 + 0)

const pair = (x: number, y: number): string => `${number(x)} ${number(y)}`

const length = (x: number, y: number): number => Math.hypot(x, y) || 1

export const rotate = ([x, y]: Point, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)]
}

/** The point at a clock angle: 0 degrees is up, 90 is right. */
export const around = (x: number, y: number, r: number, degrees: number): Point => {
  const [dx, dy] = rotate([0, -r], degrees)
  return [x + dx, y + dy]
}

/** Puts points drawn around 0,0 on the canvas: scaled, turned clockwise, then moved. */
export const placer =
  (x: number, y: number, degrees = 0, scale = 1, flip = false) =>
  (u: number, v: number, radius?: number): Corner => {
    const [dx, dy] = rotate([u * scale, v * scale * (flip ? -1 : 1)], degrees)
    return radius === undefined ? [x + dx, y + dy] : [x + dx, y + dy, radius * scale]
  }

export const ellipse = (x: number, y: number, rx: number, ry: number): string => {
  const half = `A${number(rx)} ${number(ry)} 0 1 0`
  return `M${pair(x - rx, y)}${half} ${pair(x + rx, y)}${half} ${pair(x - rx, y)}Z`
}

export const circle = (x: number, y: number, r: number): string => ellipse(x, y, r, r)

export const polyline = (points: Points): string =>
  `M${cornersOf(points)
    .map(([x, y]) => pair(x, y))
    .join('L')}`

/** A closed polygon; corners are rounded by `radius`, at most half of the shortest side beside them. */
export const polygon = (points: Points, radius = 0): string => {
  const corners = cornersOf(points)
  const steps = corners.map((corner, i) => {
    const [x, y, own = radius] = corner
    const [x0, y0] = corners.at(i - 1) ?? corner
    const [x1, y1] = corners[(i + 1) % corners.length] ?? corner
    const before = length(x0 - x, y0 - y)
    const after = length(x1 - x, y1 - y)
    const r = Math.min(own, before / 2, after / 2)
    const lead = i === 0 ? 'M' : 'L'
    if (r <= 0) return `${lead}${pair(x, y)}`
    const from = pair(x + ((x0 - x) / before) * r, y + ((y0 - y) / before) * r)
    const to = pair(x + ((x1 - x) / after) * r, y + ((y1 - y) / after) * r)
    return `${lead}${from}Q${pair(x, y)} ${to}`
  })
  return `${steps.join('')}Z`
}

export const box = (x: number, y: number, width: number, height: number, radius = 0): string =>
  polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    radius,
  )

/** An open arc between two clock angles, clockwise, for stroking. */
export const arc = (x: number, y: number, r: number, from: number, to: number): string => {
  const [x0, y0] = around(x, y, r, from)
  const [x1, y1] = around(x, y, r, to)
  return `M${pair(x0, y0)}A${number(r)} ${number(r)} 0 ${to - from > 180 ? 1 : 0} 1 ${pair(x1, y1)}`
}

/** A water line of `count` waves from x0 to x1, first up, then down. */
export const wave = (x0: number, x1: number, y: number, height: number, count: number): string => {
  const half = (x1 - x0) / count / 2
  let d = `M${pair(x0, y)}`
  for (let i = 0; i < count * 2; i++) {
    const x = x0 + i * half
    d += `Q${pair(x + half / 2, y + (i % 2 === 0 ? -height : height))} ${pair(x + half, y)}`
  }
  return d
}

/** A soft line through all points (Catmull-Rom as Beziers); closed unless told otherwise. */
export const smooth = (points: readonly Point[], closed = true): string => {
  const n = points.length
  const at = (i: number): Point => points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))] ?? [50, 50]
  let d = `M${pair(...at(0))}`
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const a = pair(p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
    const b = pair(p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
    d += `C${a} ${b} ${pair(p2[0], p2[1])}`
  }
  return closed ? `${d}Z` : d
}
