import { cut, inkLine, line, type Part, solid, surface } from '../layers'
import { around, box, circle, number, polygon } from '../paths'

/** A clock without digits. `ticks` draws twelve marks, for large clocks. */
export const clock = (
  x: number,
  y: number,
  r: number,
  hours: number,
  minutes: number,
  { ring = Math.max(5, r * 0.15), ticks = false, moat = 0 } = {},
): Part => {
  const hand = Math.max(4.6, r * 0.17)
  const hourAngle = ((hours % 12) + minutes / 60) * 30
  const marks = Array.from({ length: 12 }, (_, i) => {
    const long = i % 3 === 0
    return line(
      [
        around(x, y, r - ring - 4.3 + (long ? 0.6 : 0), i * 30),
        around(x, y, r - ring - (long ? 8.8 : 4.3), i * 30),
      ],
      5.2,
    )
  })
  return [
    solid(circle(x, y, r), moat),
    cut(circle(x, y, r - ring)),
    ticks ? marks : [],
    line([[x, y], around(x, y, r * 0.4, hourAngle)], hand * 1.2),
    line([[x, y], around(x, y, r * 0.62, minutes * 6)], hand),
  ]
}

/** The empty sheet of a tear-off calendar with its two rings. The head band is a black line below `head` units. */
export const calendarSheet = (
  x: number,
  y: number,
  width: number,
  height: number,
  { head = height * 0.26, moat = 0 } = {},
): Part => [
  surface(box(x, y, width, height, 5), moat),
  inkLine(
    [
      [x, y + head],
      [x + width, y + head],
    ],
    4,
    { butt: true },
  ),
  [0.26, 0.74].map((part) =>
    line(
      [
        [x + width * part, y - 4.6],
        [x + width * part, y + 5],
      ],
      5.4,
      { moat: 2.6 },
    ),
  ),
]

/** A month sheet with day squares; `skip` leaves some out. */
export const calendar = (
  x: number,
  y: number,
  width: number,
  height: number,
  { columns = 4, rows = 3, moat = 0, skip = [] as readonly number[] } = {},
): Part => {
  const [w, h] = [(width * 0.82) / columns, (height * 0.62) / rows]
  const side = Math.min(w, h) * 0.6
  const days = Array.from({ length: columns * rows }, (_, i) => {
    if (skip.includes(i)) return []
    const left = x + width * 0.09 + w * ((i % columns) + 0.5) - side / 2
    const top = y + height * 0.33 + h * (Math.floor(i / columns) + 0.5) - side / 2
    return { d: box(left, top, side, side, 1), role: 'ink' } as const
  })
  return [calendarSheet(x, y, width, height, { moat }), days]
}

export const sun = (x: number, y: number, r: number, from = 0, to = 360, rays = 8): Part => [
  solid(circle(x, y, r)),
  Array.from({ length: rays }, (_, i) => {
    const angle = from + ((to - from) * i) / (to - from === 360 ? rays : rays - 1)
    return line([around(x, y, r * 1.48, angle), around(x, y, r * 1.95, angle)], Math.max(4.8, r * 0.3))
  }),
]

/** The outline of a crescent, open to the right. */
export const moonPath = (x: number, y: number, r: number): string => {
  const [x0, y0] = around(x, y, r, 30)
  const [x1, y1] = around(x, y, r, 150)
  const inner = number(r * 0.84)
  const outer = number(r)
  return `M${number(x0)} ${number(y0)}A${outer} ${outer} 0 1 0 ${number(x1)} ${number(y1)}A${inner} ${inner} 0 1 1 ${number(x0)} ${number(y0)}Z`
}

export const moon = (x: number, y: number, r: number): Part => solid(moonPath(x, y, r))

export const starPath = (x: number, y: number, r: number): string =>
  polygon(
    Array.from({ length: 10 }, (_, i) => around(x, y, i % 2 === 0 ? r : r * 0.46, i * 36)),
    r * 0.08,
  )

export const star = (x: number, y: number, r: number, moat = 0): Part => solid(starPath(x, y, r), moat)

/** A cloud about `width` wide with its flat bottom at y. */
export const cloud = (x: number, y: number, width: number): Part => {
  const u = width / 60
  return [
    solid(box(x - 30 * u, y - 20 * u, 60 * u, 20 * u, 10 * u)),
    solid(circle(x - 8 * u, y - 20 * u, 15 * u)),
    solid(circle(x + 12 * u, y - 17 * u, 11 * u)),
  ]
}

/** Slanted rain. */
export const drops = (points: readonly (readonly [number, number])[], long = 9): Part =>
  points.map(([x, y]) =>
    line(
      [
        [x, y],
        [x - long * 0.32, y + long],
      ],
      4.8,
    ),
  )

/** The strip of the seven days, Monday first: blocks for school days, dots for the weekend, today large. */
export const weekStrip = (
  x: number,
  middle: number,
  width: number,
  height: number,
  today: number,
  paint: (d: string) => Part,
): Part =>
  Array.from({ length: 7 }, (_, day) => {
    const step = width / 7
    const centre = x + step * (day + 0.5)
    const weekend = day > 4
    const half = step * (day === today ? 0.47 : 0.28)
    if (weekend) return paint(circle(centre, middle, day === today ? height * 0.36 : step * 0.24))
    const tall = day === today ? height : step * 0.5
    return paint(box(centre - half, middle - tall / 2, half * 2, tall, day === today ? 2.4 : 0.6))
  })

/** Diagonal cross through one day or thing on paper. */
export const inkCross = (x: number, y: number, r: number, width: number): Part => [
  inkLine(
    [
      [x - r, y - r],
      [x + r, y + r],
    ],
    width,
  ),
  inkLine(
    [
      [x + r, y - r],
      [x - r, y + r],
    ],
    width,
  ),
]
