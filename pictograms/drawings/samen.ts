import { cut, cutLine, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { arrow } from '../kit/marks'
import { houseFrame, school } from '../kit/objects/buildings'
import { digits } from '../kit/objects/digits'
import { bust, inkBust } from '../kit/objects/heads'
import { bubble } from '../kit/objects/paper'
import { flame } from '../kit/objects/things'
import { calendar, moon, sun } from '../kit/objects/time'
import { box, circle, ellipse, polygon } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'
import { standing } from '../kit/stand'
import { writingChild } from './leren'
import { camera } from './regels'

const guest = (x: number, facing: 1 | -1): Part => [
  person({
    hip: [x, 69],
    scale: 0.72,
    facing,
    lean: 4,
    legs: [[x + facing * 14.5, 89, -1]],
    arms: [[x + facing * 22, 57.5, 1]],
    feet: false,
  }),
  line(
    [
      [x - facing * 11, 50],
      [x - facing * 11, 89],
    ],
    4.8,
  ),
  line(
    [
      [x - facing * 11, 77],
      [x + facing * 6, 77],
      [x + facing * 6, 89],
    ],
    4.8,
  ),
]

/** A child on the floor with three blocks, under a roof: childcare. */
const childcare: Part = [
  place(houseFrame(90), { scale: 0.86, from: [50, 92], to: [55, 92] }),
  person({ hip: [48, 79], child: true, scale: 0.78, legs: [[64, 85, -1]], arms: [[63, 72, 1]] }),
  [
    [70, 78],
    [76, 67],
  ].map(([x = 0, y = 0]) => solid(box(x - 5.5, y, 11, 9.5, 1.5), 2.4)),
]

export const samen: Drawings = {
  schoolfeest: () =>
    place(
      [
        place(school(), { scale: 0.72, to: [42, 62] }),
        line('M7 10Q44 34 74 12', 4.6),
        [
          [20, 17],
          [38, 22],
          [56, 20],
        ].map(([x = 0, y = 0]) =>
          solid(
            polygon(
              [
                [x - 6.4, y],
                [x + 6.4, y],
                [x, y + 12],
              ],
              1,
            ),
            2.4,
          ),
        ),
        solid(ellipse(84, 30, 10.5, 13.5), 3),
        line('M84 44C80 56 88 62 84 76', 4.6),
      ],
      { to: [50, 49] },
    ),
  oudercontact: () => [
    guest(20, 1),
    guest(80, -1),
    line('35 64.5, 65 64.5', 5.4, { moat: 2.6 }),
    line('50 64, 50 91', 5.4, { butt: true }),
    bubble(31, 7, 38, 36, [50, 52], 0, 10),
    inkBust(50, 19, 0.66),
  ],
  'open-klas': () =>
    place(
      [
        solid(box(45, 6, 50, 34, 3)),
        digits('1', { x: 58, y: 23, height: 18, stroke: 5.2 }, (d, w) => cutLine(d, w)),
        cutLine('66 23, 75 23', 4.8),
        cutLine('70.5 18.5, 70.5 27.5', 4.8),
        digits('1', { x: 83, y: 23, height: 18, stroke: 5.2 }, (d, w) => cutLine(d, w)),
        [57, 84].map((x) => bust(x, 57, 0.82)),
        [57, 84].map((x) => solid(box(x - 13, 81, 26, 6, 2), 2.8)),
        standing({ x: 20, ground: 92, scale: 0.59 }),
        surface('M1 15Q20 -4 39 15Q20 34 1 15Z'),
        ink(circle(20, 15, 6.2)),
      ],
      { to: [50, 49.5], scale: 0.92 },
    ),
  vergadering: () => [
    [50].map((x) => bust(x, 18, 0.95)),
    [17, 83].map((x) => bust(x, 36, 0.78)),
    solid(ellipse(50, 58, 39, 11), 3.2),
    [32, 68].map((x) => bust(x, 66, 0.84, 3)),
  ],
  samen: () => [
    standing({ x: 29, ground: 92, scale: 0.98, child: true, right: [50, 63, 0] }),
    standing({ x: 71, ground: 92, scale: 0.98, child: true, left: [50, 63, 0] }),
  ],
  alleen: () =>
    place(
      [
        standing({ x: 12, ground: 58, scale: 0.5, child: true, right: [21, 46, 0] }),
        standing({ x: 30, ground: 58, scale: 0.5, child: true, left: [21, 46, 0] }),
        standing({ x: 74, ground: 93, scale: 0.9, child: true }),
      ],
      { to: [51, 49], scale: 0.96 },
    ),
  afspraak: () => [
    calendar(9, 14, 56, 48, { columns: 3, rows: 2, skip: [4] }),
    inkLine(circle(37, 53, 5.4), 3.8),
    bust(52, 69, 0.78, 3.2),
    bust(80, 69, 0.78, 3.2),
  ],
  huisbezoek: () =>
    place(
      [
        line('43 38, 72 7, 101 38', 6.2),
        line('96 36, 96 93, 52 93', 5.8),
        standing({ x: 74, ground: 88, scale: 0.58, dress: true, hair: 'bob', left: [51, 59, 0] }),
        person({
          hip: [24, 62],
          scale: 0.68,
          lean: 3,
          legs: [
            [34, 89, -1],
            [15, 89, -1, 10],
          ],
          arms: [
            [49, 57, 1],
            [11, 61, -1],
          ],
        }),
        line('7 64, 7 61, 15 61, 15 64', 3.4),
        solid(box(1, 64, 20, 14, 3), 2.6),
      ],
      { to: [48, 50], scale: 0.87 },
    ),
  'foto-maken': () => [
    place(camera, { scale: 0.56, from: [50, 56], to: [29, 36] }),
    line('54 22, 62 16', 5),
    line('56 36, 66 36', 5),
    line('54 50, 62 56', 5),
    standing({ x: 79, ground: 92, scale: 0.82, child: true }),
    [12, 29, 46].map((x) =>
      line(
        [
          [29, 55],
          [x, 90],
        ],
        5,
      ),
    ),
  ],
  'opvang-voor': () => [
    childcare,
    cut(circle(20, 20, 21)),
    sun(23, 27, 8, -90, 90, 5),
    cut(box(3, 28, 34, 10)),
    line('10 30, 36 30', 4.8),
  ],
  'opvang-na': () => [childcare, cut(circle(18, 18, 18)), moon(22, 21, 13)],
  studie: () =>
    place(
      [
        person({
          hip: [17, 62],
          scale: 0.76,
          legs: [
            [20, 90, -1],
            [11, 90, -1],
          ],
          arms: [[36, 58, 1]],
        }),
        place(writingChild, { scale: 0.74, from: [50, 90], to: [61, 91] }),
      ],
      { to: [51.5, 47], scale: 0.97 },
    ),
  brandoefening: () => [
    line('8 92, 8 12, 42 12, 42 92', 6),
    place(flame(25, 60), { scale: 0.44, from: [25, 60], to: [25, 73] }),
    person({
      hip: [68, 63],
      child: true,
      scale: 0.86,
      lean: 14,
      legs: [
        [84, 84, -1],
        [54, 80, -1, 50],
      ],
      arms: [
        [88, 55, -1],
        [55, 58, -1],
      ],
    }),
    arrow([54, 14], [93, 14], { width: 7 }),
  ],
}
