import { cut, cutLine, type Drawings, line, type Part, solid } from '../kit/layers'
import { bust } from '../kit/objects/heads'
import { heart } from '../kit/objects/things'
import { box, circle, ellipse, polygon, smooth } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'
import { standing } from '../kit/stand'

/** The board of the class with the sum that everybody knows. */
const board: Part = [
  solid(box(39, 8, 55, 45, 4)),
  cut(box(44.5, 13.5, 44, 34, 2)),
  line('52 25.5, 56 22, 56 39', 4.8),
  line('63 30.5, 73 30.5', 4.8),
  line('68 25.5, 68 35.5', 4.8),
  line('79 25.5, 83 22, 83 39', 4.8),
]

export const mensen: Drawings = {
  kind: () => standing({ x: 50, ground: 92, scale: 1.02, child: true }),
  mama: () => [
    standing({ x: 36, ground: 92, scale: 0.82, dress: true, hair: 'bob', right: [57, 66, 0] }),
    standing({ x: 74, ground: 92, scale: 0.74, child: true, left: [57, 66, 0] }),
  ],
  papa: () => [
    standing({ x: 35, ground: 92, scale: 0.82, right: [56, 66, 0] }),
    standing({ x: 74, ground: 92, scale: 0.74, child: true, left: [56, 66, 0] }),
  ],
  ouders: () => [
    standing({ x: 24, scale: 0.74, dress: true, hair: 'bob', right: [38, 68, 0] }),
    standing({ x: 78, scale: 0.75, left: [62.5, 68, 0] }),
    standing({ x: 50.5, scale: 0.6, child: true, left: [38, 67, 0], right: [62.5, 67, 0] }),
  ],
  'leerkracht-vrouw': () => [
    board,
    standing({ x: 26, ground: 92, scale: 0.82, dress: true, hair: 'bob', right: [49, 46, 0], armMoat: 3 }),
  ],
  'leerkracht-man': () => [
    board,
    standing({ x: 24, ground: 92, scale: 0.83, right: [48, 45, 0], armMoat: 3 }),
  ],
  directeur: () =>
    place(
      [
        line('9 93, 9 52, 25 52, 50 29, 75 52, 91 52, 91 93', 6),
        line('50 30, 50 8', 4.8, { butt: true }),
        solid(polygon('49 6, 72 13.5, 49 21')),
        bust(50, 54, 1.22, 2.6),
        cut(polygon('42 68, 58 68, 59.5 94, 40.5 94', 0)),
        solid(polygon('47 70, 53 70, 52 74, 55 88, 50 93, 45 88, 48 74', 1)),
      ],
      { to: [50, 49.5], scale: 0.94 },
    ),
  zorgleerkracht: () =>
    place(
      [
        person({
          hip: [30, 68],
          scale: 0.86,
          lean: 8,
          legs: [
            [44, 89, -1],
            [22, 88, -1, 60],
          ],
          arms: [[60, 56, 1]],
        }),
        standing({ x: 74, ground: 92, scale: 0.74, child: true }),
        line('56 57, 64 56', 6.4, { moat: 3 }),
        heart(62, 18, 12),
      ],
      { scale: 0.97, to: [51, 50] },
    ),
  kleuter: () => [
    standing({ x: 36, ground: 92, scale: 1, child: true, right: [57, 56, 0] }),
    [66, 84].map((x) => solid(circle(x, 48, 5))),
    solid(circle(75, 56, 11.5)),
    solid(ellipse(75, 79, 13, 13.5), 2.8),
    [59, 91].map((x) => solid(circle(x, 72, 4.4))),
    [67, 84].map((x) => solid(circle(x, 89, 4.6))),
  ],
  baby: () => [
    solid(circle(70, 40, 20)),
    solid(
      smooth([
        [56, 58],
        [40, 52],
        [22, 54],
        [12, 66],
        [16, 80],
        [30, 84],
        [50, 78],
        [60, 70],
      ]),
    ),
    line('58 66, 64 86, 74 87', 9.5),
    line('24 76, 40 88, 50 88', 9.5),
    cut(circle(75, 38, 3)),
    cutLine('M80 47Q84 48 86 45', 3.4),
  ],
  iedereen: () => [
    bust(22, 36, 0.9),
    bust(50, 28, 0.95),
    bust(78, 36, 0.9),
    bust(35, 62, 0.95, 3),
    bust(66, 62, 0.95, 3),
  ],
}
