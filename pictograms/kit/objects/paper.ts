import { cutLine, ink, inkLine, line, type Part, solid, surface } from '../layers'
import { box, circle, number, type Point, placer, polygon } from '../paths'

export const sheet = (x: number, y: number, width: number, height: number, moat = 0): Part =>
  surface(box(x, y, width, height, 4), moat)

/** Level lines of writing on paper: [left, right, y] each. */
export const writing = (lines: readonly (readonly [number, number, number])[], width = 4.4): Part =>
  lines.map(([x0, x1, y]) =>
    inkLine(
      [
        [x0, y],
        [x1, y],
      ],
      width,
    ),
  )

/** A pencil with its point at x, y, lying in the direction of `degrees` (0 is to the right). */
export const pencil = (x: number, y: number, degrees: number, long = 52, half = 6.6, moat = 3.2): Part => {
  const at = placer(x, y, degrees)
  const point = half * 2
  return [
    solid(polygon([at(0, 0), at(point, -half), at(long, -half), at(long, half), at(point, half)], 1.5), moat),
    cutLine([at(long - 10, -half - 0.4), at(long - 10, half + 0.4)], 3, { butt: true }),
    cutLine([at(point + 1, -half - 0.4), at(point + 1, half + 0.4)], 3, { butt: true }),
  ]
}

/** A square tick box on paper. */
export const tickBox = (x: number, y: number, side: number): Part => inkLine(box(x, y, side, side, 1.5), 3.8)

/** A speech bubble; the tail ends at `tip`. */
export const bubble = (
  x: number,
  y: number,
  width: number,
  height: number,
  tip: Point,
  moat = 0,
  radius = Math.min(width, height) * 0.32,
): Part => {
  const foot = Math.max(x + radius + 4.5, Math.min(x + width - radius - 4.5, tip[0]))
  const bottom = y + height
  return surface(
    polygon(
      [
        [x, y, radius],
        [x + width, y, radius],
        [x + width, bottom, radius],
        [foot + 5, bottom, 0.5],
        [tip[0], tip[1], 1],
        [foot - 5, bottom, 0.5],
        [x, bottom, radius],
      ],
      radius,
    ),
    moat,
  )
}

/** Three dots: somebody speaks. */
export const dots = (x: number, y: number, step: number, r = 3.6): Part =>
  [-1, 0, 1].map((i) => ink(circle(x + i * step, y, r)))

/** A speech bubble with the dots of talking. */
export const talk = (x: number, y: number, width: number, height: number, tip: Point): Part => [
  bubble(x, y, width, height, tip),
  dots(x + width / 2, y + height / 2, width * 0.25),
]

/** The question mark as a path, `size` units high, drawn by whichever kind of line fits its ground. */
const questionMark = (
  x: number,
  y: number,
  size: number,
  stroke: (d: string, width: number) => Part,
  dot: (d: string) => Part,
): Part => {
  const at = placer(x, y, 0, size / 40)
  const p = (u: number, v: number): string =>
    at(u, v)
      .map((n) => number(n ?? 0))
      .join(' ')
  const width = Math.max(4.6, size * 0.17)
  return [
    stroke(
      `M${p(-9.5, -9)}C${p(-9.5, -21)} ${p(10, -21)} ${p(10, -8.5)}C${p(10, -1.5)} ${p(0, -1)} ${p(0, 7)}`,
      width,
    ),
    dot(circle(x, y + (17 * size) / 40, width * 0.62)),
  ]
}

/** The exclamation mark, `size` units high. */
export const exclamation = (
  x: number,
  y: number,
  size: number,
  stroke: (d: readonly Point[], width: number) => Part,
  dot: (d: string) => Part,
): Part => [
  stroke(
    [
      [x, y - size * 0.42],
      [x, y + size * 0.14],
    ],
    Math.max(4.8, size * 0.17),
  ),
  dot(circle(x, y + size * 0.42, Math.max(3, size * 0.1))),
]

export const whiteQuestion = (x: number, y: number, size: number): Part =>
  questionMark(x, y, size, (d, w) => line(d, w), solid)

export const inkQuestion = (x: number, y: number, size: number): Part =>
  questionMark(x, y, size, (d, w) => inkLine(d, w), ink)
