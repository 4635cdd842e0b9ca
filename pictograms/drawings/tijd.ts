import { cut, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { arrow, turnArrow, withCross } from '../kit/marks'
import { school } from '../kit/objects/buildings'
import { digits } from '../kit/objects/digits'
import { exclamation } from '../kit/objects/paper'
import { calendar, calendarSheet, clock, inkCross, moon, star, sun } from '../kit/objects/time'
import { around, box, circle, polygon, wave } from '../kit/paths'
import { place } from '../kit/place'
import { standing } from '../kit/stand'

const week = (today: readonly number[]): Part => [
  solid(box(8, 20, 84, 13, 4)),
  [28, 72].map((x) =>
    line(
      [
        [x, 14],
        [x, 26],
      ],
      5.4,
      { moat: 2.6 },
    ),
  ),
  Array.from({ length: 7 }, (_, day) => {
    const x = 13 + day * 12.4
    if (today.includes(day)) return day < 5 ? solid(box(x - 5, 41, 10, 50, 3)) : solid(circle(x, 66, 7.4))
    return day < 5 ? solid(box(x - 3.4, 60, 6.8, 12, 2)) : solid(circle(x, 66, 3.2))
  }),
]

const horizon: Part = line('8 78, 92 78', 6)

/** Three days in a row; one is today. */
const days = (full: number): Part =>
  [0, 1, 2].map((i) =>
    i === full ? solid(box(10 + i * 28, 56, 24, 32, 4)) : line(box(13 + i * 28, 59, 18, 26, 3), 5),
  )

export const tijd: Drawings = {
  wanneer: () => [calendar(8, 16, 64, 58), cut(circle(68, 66, 28)), clock(68, 66, 24.5, 10, 10)],
  maandag: () => week([0]),
  dinsdag: () => week([1]),
  woensdag: () => week([2]),
  donderdag: () => week([3]),
  vrijdag: () => week([4]),
  zaterdag: () => week([5]),
  zondag: () => week([6]),
  'elke-dag': () => week([0, 1, 2, 3, 4]),
  'klok-uur': () => clock(50, 50, 42, 10, 10, { ring: 7, ticks: true }),
  'datum-kalender': () => calendar(10, 16, 80, 76, { columns: 5 }),
  vandaag: () => [days(1), arrow([50, 10], [50, 48], { width: 9 })],
  morgen: () => place([days(2), turnArrow(50, 46, 22, -70, 66, 7)], { to: [50, 44] }),
  ochtend: () => [
    horizon,
    solid('M28 72A22 22 0 0 1 72 72Z'),
    [-60, -22, 22, 60].map((angle) => line([around(50, 72, 31, angle), around(50, 72, 38, angle)], 5.6)),
    arrow([50, 44], [50, 10], { width: 8 }),
  ],
  middag: () => [horizon, sun(50, 38, 15)],
  avond: () => [horizon, moon(42, 40, 24), star(74, 22, 10), star(78, 52, 7.5)],
  vakantie: () => [
    sun(25, 25, 9),
    line('M62 88C60 70 62 56 66 42', 6.6, { butt: true }),
    solid(
      'M66 42C52 26 36 34 33 52C42 42 54 40 66 42C58 22 76 12 90 24C78 26 70 32 66 42C82 32 94 44 93 60C86 48 76 44 66 42Z',
    ),
    line(wave(9, 46, 82, 5, 2), 6),
    solid('M44 92Q64 76 93 92Z'),
  ],
  'vrije-dag': () =>
    withCross([
      calendarSheet(8, 14, 84, 80, { head: 18 }),
      ink(polygon('15 88, 15 68, 26 68, 37 57, 48 68, 59 68, 59 88', 1)),
      inkLine('37 60, 37 40', 4.4, { butt: true }),
      ink(polygon('36 38, 54 44.5, 36 51')),
      surface(box(32, 74, 10, 15, 1)),
    ]),
  verlof: () => [
    calendarSheet(8, 26, 66, 66),
    [
      [22, 58],
      [41, 58],
      [60, 58],
      [22, 78],
      [41, 78],
      [60, 78],
    ].map(([x = 0, y = 0]) => inkCross(x, y, 5.4, 4)),
    cut(circle(78, 24, 22)),
    sun(75, 25, 9),
  ],
  stakingsdag: () => [
    [21, 65].map((x) => [
      standing({ x, ground: 92, scale: 0.58, right: [x + 17, 55, 0], left: [x - 10, 67, 0] }),
      line(
        [
          [x + 17, 66],
          [x + 17, 30],
        ],
        5,
      ),
      surface(box(x + 3, 7, 27, 23, 3), 3),
      exclamation(x + 16.5, 18.5, 15, (d, w) => inkLine(d, w), ink),
    ]),
  ],
  begin: () => [
    calendarSheet(7, 14, 46, 50),
    digits('1', { x: 29, y: 46, height: 26, stroke: 6.4 }, inkLine),
    cut(circle(70, 70, 26)),
    place(school(), { scale: 0.62, to: [68, 66] }),
  ],
}
