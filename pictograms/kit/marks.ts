import { cut, cutLine, line, type Part, solid } from './layers'
import { arc, around, circle, type Point, polygon } from './paths'
import { place } from './place'

/** "Forbidden, don't": the ring with a slash of traffic signs, the subject inside. */
export const forbidden = (subject: Part): Part => [
  place(subject, { scale: 0.74 }),
  line(circle(50, 50, 42.5), 8, { moat: 3 }),
  line([around(50, 50, 42.5, -45), around(50, 50, 42.5, 135)], 8, { moat: 3.2 }),
]

/** Frees the lower right quarter for a badge. The corner follows that of the tile. */
const badgeRoom = (x: number, y: number): Part =>
  cut(
    polygon(
      [
        [x, y, 8],
        [98, y, 1],
        [98, 98, 11],
        [x, 98, 1],
      ],
      0,
    ),
  )

const withBadge = (subject: Part, mark: readonly (readonly Point[])[], room: number): Part => [
  place(subject, { scale: 0.86, from: [50, 50], to: [43.5, 44.5] }),
  badgeRoom(room, room),
  mark.map((stroke) => line(stroke, 9)),
]

/** "None, not, closed, stopped": a bold X at the lower right. */
export const withCross = (subject: Part): Part =>
  withBadge(
    subject,
    [
      [
        [64.5, 64.5],
        [88, 88],
      ],
      [
        [88, 64.5],
        [64.5, 88],
      ],
    ],
    55,
  )

export interface ArrowStyle {
  readonly width?: number
  readonly moat?: number
}

/** A filled arrow between two points; the head is 2.4 times as wide as the shaft. */
export const arrow = ([x1, y1]: Point, [x2, y2]: Point, { width = 7, moat = 0 }: ArrowStyle = {}): Part => {
  const size = width * 1.9
  const far = Math.hypot(x2 - x1, y2 - y1)
  const [ux, uy] = [(x2 - x1) / far, (y2 - y1) / far]
  const back = (along: number, aside: number): Point => [
    x2 - ux * along - uy * aside,
    y2 - uy * along + ux * aside,
  ]
  const shaft: Point[] = [[x1, y1], back(size * 0.7, 0)]
  const head = polygon([[x2, y2], back(size, width * 1.25), back(size, -width * 1.25)], 1.2)
  return [moat > 0 ? cutLine(shaft, width + 2 * moat) : [], solid(head, moat), line(shaft, width)]
}

/** An arrow along a circle, clockwise from one clock angle to another. */
export const turnArrow = (x: number, y: number, r: number, from: number, to: number, width = 6): Part => {
  const [tx, ty] = around(x, y, r, to)
  const a = ((to + 90) * Math.PI) / 180
  const [ux, uy] = [Math.sin(a), -Math.cos(a)]
  const at = (along: number, aside: number): Point => [
    tx + ux * along - uy * aside,
    ty + uy * along + ux * aside,
  ]
  const head = polygon(
    [at(width * 1.5, 0), at(-width * 0.4, width * 1.25), at(-width * 0.4, -width * 1.25)],
    1,
  )
  return [line(arc(x, y, r, from, to), width), solid(head)]
}

/** Two-headed level arrow: in both directions. */
export const bothWays = (x0: number, x1: number, y: number, width: number): Part => {
  const head = width * 1.6
  const half = width / 2
  const right: readonly Point[] = [
    [x1 - head, y - half],
    [x1 - head, y - head],
    [x1, y],
    [x1 - head, y + head],
    [x1 - head, y + half],
  ]
  const left = right.map(([x, v]): Point => [x0 + x1 - x, 2 * y - v])
  return solid(polygon([...right, ...left]))
}

/** A bare X and check, as large as the tile allows or smaller. */
export const cross = (x: number, y: number, r: number, width: number): Part => [
  line(
    [
      [x - r, y - r],
      [x + r, y + r],
    ],
    width,
  ),
  line(
    [
      [x + r, y - r],
      [x - r, y + r],
    ],
    width,
  ),
]

export const check = (x: number, y: number, r: number, width: number): Part =>
  line(
    [
      [x - r, y + r * 0.1],
      [x - r * 0.3, y + r * 0.8],
      [x + r, y - r * 0.8],
    ],
    width,
  )
