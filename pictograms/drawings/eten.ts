import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, ink, line, type Part, solid, surface } from '../kit/layers'
import { forbidden, withCross } from '../kit/marks'
import { bread } from '../kit/objects/things'
import { moonPath, starPath } from '../kit/objects/time'
import { box, circle, ellipse, polygon, smooth } from '../kit/paths'
import { place } from '../kit/place'

const lunchBox: Part = [
  surface(polygon('5 60, 95 60, 95 69, 5 69', 3)),
  surface(polygon('9 72.5 1, 91 72.5 1, 89 92 7, 11 92 7')),
  cut(box(41, 65, 18, 14, 3)),
  solid(box(44.5, 64.5, 11, 11, 2)),
]

const waterGlass: Part = [
  solid(polygon('31 48, 69 48, 64 93, 36 93', 3)),
  cut(polygon('37 46, 63 46, 61.6 59, 38.4 59')),
]

/** Three threads of steam that rise to y. */
export const steam = (y: number, xs: readonly number[]): Part =>
  xs.map((x) => line(`M${x} ${y + 22}C${x - 9} ${y + 14} ${x + 9} ${y + 8} ${x} ${y}`, 5))

/** A pig to the right: its head at the upper right and its back at the lower left stay clear of the slash. */
const pig: Part = [
  solid(ellipse(40, 58, 31, 22)),
  [20, 32, 50, 62].map((x) =>
    line(
      [
        [x, 70],
        [x, 86],
      ],
      8.5,
    ),
  ),
  line('M10 52C3 50 5 41 11 44', 4.8),
  solid(polygon('58 26, 58 8 2, 72 18', 2)),
  solid(circle(71, 38, 19), 3),
  solid(polygon('82 32 3, 94 32 3, 94 48 3, 82 48 3'), 2.6),
  cut(circle(72, 32, 3.2)),
  cut(circle(90, 40, 2.6)),
]

/** Fork, plate and knife from above. */
const laidTable: Part = [
  solid(circle(50, 52, 27)),
  cut(circle(50, 52, 20)),
  solid(circle(50, 52, 15.5)),
  [8, 14, 20].map((x) =>
    line(
      [
        [x, 22],
        [x, 36],
      ],
      3.6,
    ),
  ),
  line('M8 36C8 44 20 44 20 36', 4.6),
  line('14 42, 14 82', 5.4),
  solid('M84 20C92 24 94 42 91 54L84 54Z'),
  line('86.5 50, 86.5 82', 5.4),
]

export const eten: Drawings = {
  boterhammen: () => [bread(31, 13, 45, 58), bread(68, 16, 45, 58), cut(box(3, 56.5, 94, 38)), lunchBox],
  brooddoos: () => [
    surface(box(8, 28, 84, 15, 6)),
    surface(polygon('11 46.5 1, 89 46.5 1, 86 79 9, 14 79 9')),
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
  koek: () => donor('phosphor', 'cookie', surface),
  snoep: () => candy,
  'warme-maaltijd': () => [
    place(laidTable, { to: [50, 63], from: [50, 52], scale: 0.96 }),
    steam(9, [38, 50, 62]),
  ],
  soep: () => donor('phosphor', 'bowl-steam'),
  'geen-varken': () => forbidden(pig),
  'halal-dieet': () => [
    [7, 12.5, 18].map((x) =>
      line(
        [
          [x, 30],
          [x, 46],
        ],
        3.6,
      ),
    ),
    line('M7 46C7 54 18 54 18 46', 4.6),
    line('12.5 52, 12.5 90', 5.4),
    surface(circle(54, 62, 29)),
    ink(
      'M44 54C52 42 70 46 70 58C70 70 58 74 50 70L44 77C46 82 40 83 39 79C35 78 37 73 41 73L46 66C42 62 42 57 44 54Z',
    ),
    solid('M86 30C93 36 94 54 92 66L86 66Z'),
    line('88.5 60, 88.5 90', 5.4),
    solid(moonPath(50, 17, 12)),
    solid(starPath(62, 17, 7)),
  ],
  vegetarisch: () => [
    solid(
      smooth([
        [14, 90],
        [22, 62],
        [38, 38],
        [54, 32],
        [66, 44],
        [62, 60],
        [42, 78],
      ]),
    ),
    [
      [30, 62, 40, 68],
      [42, 46, 51, 53],
      [27, 76, 33, 80],
    ].map(([a = 0, b = 0, c = 0, d = 0]) =>
      cutLine(
        [
          [a, b],
          [c, d],
        ],
        3.6,
      ),
    ),
    solid(
      smooth([
        [63, 36],
        [58, 20],
        [66, 8],
        [72, 20],
      ]),
    ),
    solid(
      smooth([
        [66, 38],
        [74, 22],
        [88, 14],
        [84, 28],
      ]),
    ),
    solid(
      smooth([
        [68, 42],
        [80, 36],
        [93, 42],
        [80, 47],
      ]),
    ),
  ],
  'allergie-voedsel': () => withCross(donor('mdi', 'peanut')),
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
