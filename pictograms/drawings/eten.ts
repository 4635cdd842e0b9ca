import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, line, type Part, solid } from '../kit/layers'
import { bread } from '../kit/objects/things'
import { box, ellipse, polygon, smooth } from '../kit/paths'

const lunchBox: Part = [
  solid(polygon('5 60, 95 60, 95 69, 5 69', 3)),
  solid(polygon('9 72.5 1, 91 72.5 1, 89 92 7, 11 92 7')),
  cut(box(41, 65, 18, 14, 3)),
  solid(box(44.5, 64.5, 11, 11, 2)),
]

const waterGlass: Part = [
  solid(polygon('31 48, 69 48, 64 93, 36 93', 3)),
  cut(polygon('37 46, 63 46, 61.6 59, 38.4 59')),
]

export const eten: Drawings = {
  boterhammen: () => [bread(31, 13, 45, 58), bread(68, 16, 45, 58), cut(box(3, 56.5, 94, 38)), lunchBox],
  brooddoos: () => [
    solid(box(8, 28, 84, 15, 6)),
    solid(polygon('11 46.5 1, 89 46.5 1, 86 79 9, 14 79 9')),
    [27, 73].map((x) => [cut(box(x - 8.5, 36, 17, 24, 3)), solid(box(x - 5, 36, 10, 20, 2.5))]),
  ],
  drinkfles: () => [
    solid(polygon('43 6, 57 6, 57 17, 43 17', 3)),
    solid(polygon('36 20.5, 64 20.5, 68 31, 32 31', 2.5)),
    solid(
      polygon(
        '32 34.5 2, 68 34.5 2, 70 44 4, 66 55 4, 70 66 4, 70 94 7, 30 94 7, 30 66 4, 34 55 4, 30 44 4',
        4,
      ),
    ),
    cut(
      smooth([
        [50, 64],
        [57.5, 77],
        [50, 85.5],
        [42.5, 77],
      ]),
    ),
  ],
  water: () => [
    line('15 8, 15 28', 7, { butt: true }),
    line('M10 18L44 18C52 18 56 22 56 30L56 33', 10, { butt: true }),
    line('22 7.6, 42 7.6', 5),
    line('32 8, 32 16', 6),
    line('M56 39L56 45', 6),
    waterGlass,
  ],
  fruit: () => [
    solid(
      smooth([
        [60, 34],
        [47, 29],
        [33, 36],
        [30, 54],
        [38, 74],
        [49, 83],
        [60, 80],
        [71, 83],
        [83, 74],
        [91, 54],
        [88, 36],
        [74, 29],
      ]),
    ),
    line('M60 30C60 22 63 16 68 11', 5.6),
    solid('M57 24C47 26 38 20 36 8C47 6 56 13 57 24Z'),
    solid('M7 45C3 70 20 96 60 94C65 94 66 87 61 85C38 82 23 68 20 45C20 39 8 38 7 45Z', 3.4),
  ],
  koek: () => donor('phosphor', 'cookie'),
  snoep: () => candy,
}

/** A sweet in its twisted paper. */
export const candy: Part = [
  solid(ellipse(50, 50, 23, 20)),
  [1, -1].map((side) =>
    solid(
      polygon([
        [50 + side * 25, 50, 2],
        [50 + side * 43, 34, 4],
        [50 + side * 40, 50, 2],
        [50 + side * 43, 66, 4],
      ]),
    ),
  ),

  cutLine('M40 58L60 42', 5),
]
