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
    solid(polygon('14 27, 86 27, 93 39 4, 93 47 3, 7 47 3, 7 39 4', 7)),
    solid(polygon('9 51 1, 91 51 1, 88 84 9, 12 84 9')),
    cut(box(38, 40, 24, 24, 4)),
    solid(box(42, 40.5, 16, 19.5, 3)),
    cutLine('46.5 48, 53.5 48', 3.2),
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
    line('14 8, 14 28', 7, { butt: true }),
    line('M10 18L44 18C52 18 56 22 56 30L56 33', 10, { butt: true }),
    line('22 7, 42 7', 5),
    line('32 8, 32 16', 6),
    line('M56 39L56 45', 6),
    waterGlass,
  ],
  fruit: () => [
    solid(
      smooth([
        [58, 38],
        [44, 33],
        [27, 41],
        [25, 62],
        [36, 84],
        [47, 91],
        [58, 88],
        [70, 91],
        [81, 83],
        [91, 62],
        [88, 41],
        [72, 33],
      ]),
    ),
    line('M58 34C58 26 61 20 66 15', 5.6),
    solid(
      smooth([
        [54, 26],
        [44, 27],
        [36, 20],
        [34, 11],
        [44, 11],
        [52, 17],
      ]),
    ),
    solid('M8 30C4 58 12 84 34 94C36 95 40 94 38 90C26 78 20 58 18 32C18 26 9 24 8 30Z', 3.2),
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
  cutLine('M40 36C34 44 34 56 40 64', 4),
  cutLine('M55 34C50 44 50 56 55 66', 4),
]
