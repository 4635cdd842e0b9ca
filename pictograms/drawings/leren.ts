import { cut, type Drawings, inkLine, line, type Part, solid } from '../kit/layers'
import { houseFrame } from '../kit/objects/buildings'
import { digits } from '../kit/objects/digits'
import { bust, face } from '../kit/objects/heads'
import { exclamation, pencil, sheet, writing } from '../kit/objects/paper'
import { chair, desk } from '../kit/objects/things'
import { clock } from '../kit/objects/time'
import { around, box, circle } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'

/** A child that writes at a desk, facing right, its chair at the left. About 84 wide. */
export const writingChild: Part = [
  person({
    hip: [26, 68],
    child: true,
    scale: 0.98,
    lean: 8,
    legs: [[42, 88, -1]],
    arms: [[54, 55, 1]],
    feet: false,
  }),
  chair(23, 73, 90, 1, 5),
  desk(45, 92, 63),
  line('58 54, 64 44', 4.8),
]

/** A lamp that lights up: somebody understands. */
const bulb = (x: number, y: number): Part => [
  solid(circle(x, y, 12)),
  solid(box(x - 5.5, y + 8, 11, 8, 1)),
  line(
    [
      [x - 4, y + 20.4],
      [x + 4, y + 20.4],
    ],
    4.8,
  ),
  [-90, -45, 0, 45, 90].map((angle) => line([around(x, y, 16.8, angle), around(x, y, 19, angle)], 4.8)),
]

export const leren: Drawings = {
  examen: () => [
    sheet(8, 7, 60, 86),
    ['1', '2', '3'].map((n, i) =>
      digits(n, { x: 21, y: 23 + i * 27, height: 18, stroke: 5 }, (d, w) => inkLine(d, w)),
    ),
    writing([
      [34, 58, 23],
      [34, 44, 50],
      [34, 44, 77],
    ]),
    cut(circle(72, 66, 27)),
    clock(72, 66, 23.5, 10, 0),
  ],
  huiswerk: () => [houseFrame(92), place(writingChild, { scale: 0.66, from: [50, 90], to: [49, 84] })],
  strafwerk: () => [
    person({
      hip: [19, 60],
      scale: 0.82,
      lean: 4,
      legs: [
        [24, 90, -1],
        [13, 90, -1],
      ],
      arms: [[47, 37, 0]],
    }),
    exclamation(69, 21, 28, line, solid),
    face(69, 68, 25, 'sad'),
  ],
  leren: () => [bulb(74, 27), writingChild],
  lezen: () => [
    bust(50, 30, 1.6),
    solid('M8 62Q30 52 48 62L48 93Q30 83 8 93Z', 3.4),
    solid('M92 62Q70 52 52 62L52 93Q70 83 92 93Z', 3.4),
  ],
  schrijven: () =>
    place(
      [
        pencil(28, 70, -45, 84, 9.5),
        line('M9 86Q16 74 23 84Q30 94 37 84Q44 74 51 84Q58 94 65 84Q72 76 80 86', 5.6),
      ],
      { to: [51, 49.5], scale: 0.97 },
    ),
  rekenen: () => [
    digits('1', { x: 21, y: 32, height: 42, stroke: 8 }, line),
    line('42 32, 58 32', 7),
    line('50 24, 50 40', 7),
    digits('2', { x: 78, y: 32, height: 42, stroke: 8 }, line),
    [21, 68, 86].map((x) => solid(circle(x, 78, 7.6))),
    line('42 78, 52 78', 6),
    line('47 73, 47 83', 6),
  ],
}
