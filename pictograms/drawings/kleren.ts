import { cut, cutLine, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { forbidden } from '../kit/marks'
import { openHand } from '../kit/objects/hands'
import { shirt, trousers } from '../kit/objects/things'
import { drops, sun } from '../kit/objects/time'
import { box, circle, ellipse, placer, polygon, smooth } from '../kit/paths'
import { place } from '../kit/place'

/** A winter coat from the front with collar, zip and pockets. */
const coat: Part = [
  surface(
    polygon(
      '38 22 4, 62 22 4, 80 31 7, 91 68 3, 78 72 3, 73 56 1, 73 92 3, 27 92 3, 27 56 1, 22 72 3, 9 68 3, 20 31 7',
    ),
  ),
  inkLine('50 34, 50 92', 3.4, { butt: true }),
  inkLine('38 22, 50 35, 62 22', 3.4),
  inkLine('34 69, 42 69', 3.4),
  inkLine('58 69, 66 69', 3.4),
]

const sturdyShoe = (x: number, y: number, scale: number): Part =>
  place(
    [
      solid(polygon('12 24 4, 40 24 4, 44 40 6, 62 49 8, 86 56 9, 90 70 3, 12 70 3', 3)),
      solid(polygon('10 73.5 1, 92 73.5 1, 92 84 4, 10 84 4')),
      cutLine('46 34, 38 41', 4),
      cutLine('54 41, 46 49', 4),
      cutLine('64 46, 57 54', 4),
      cutLine('13 34, 26 34', 3.4),
    ],
    { scale, to: [x, y] },
  )

const rubberBoot = (x: number, moat: number): Part => [
  surface(
    polygon(
      [
        [x, 12, 4],
        [x + 26, 12, 4],
        [x + 27, 58, 5],
        [x + 46, 66, 9],
        [x + 48, 84, 3],
        [x, 84, 3],
      ],
      4,
    ),
    moat,
  ),
  inkLine(
    [
      [x - 1, 24],
      [x + 28, 24],
    ],
    3.6,
    { butt: true },
  ),
  inkLine(
    [
      [x - 1, 77],
      [x + 50, 77],
    ],
    3.4,
    { butt: true },
  ),
]

const hat: Part = [
  solid(circle(36, 14, 8)),
  solid('M12 45C12 28 21 20 36 20C51 20 60 28 60 45Z'),
  solid(box(7, 48.5, 58, 16, 5)),
  [19, 30, 41, 52].map((x) =>
    cutLine(
      [
        [x, 48],
        [x, 65],
      ],
      3,
      { butt: true },
    ),
  ),
]

const mitten: Part = [
  solid(
    polygon('60 75 2, 60 66 5, 49 57 6, 47 47 5, 54 44 5, 61 50 3, 63 34 10, 88 34 11, 90 60 4, 90 75 2', 4),
    3.4,
  ),
  solid(box(58, 78.5, 34, 14, 4)),
  [67, 75, 83].map((x) =>
    cutLine(
      [
        [x, 78],
        [x, 93],
      ],
      3,
      { butt: true },
    ),
  ),
]

/** A tube of cream that tips to the lower left. */
const tubeAt = placer(66, 37, 38)

export const kleren: Drawings = {
  regenjas: () => [
    surface(
      'M50 22C33 22 30 40 31 46L20 52L12 76L23 80L28 70L28 93L72 93L72 70L77 80L88 76L80 52L69 46C70 40 67 22 50 22Z',
    ),
    cut(ellipse(50, 42, 11.5, 11.5)),
    solid(circle(50, 43, 7.6)),
    inkLine('50 58, 50 93', 3.2, { butt: true }),
    [64, 77].map((y) => ink(circle(57, y, 2.8))),
    drops([
      [18, 13],
      [36, 7.5],
      [69, 7.5],
      [86, 13],
      [11, 36],
      [92, 36],
    ]),
  ],
  jas: () => [coat, line('M50 20L50 15C50 8 60 9 59 14', 4.8)],
  schoenen: () => sturdyShoe(50, 47, 0.98),
  laarzen: () => [rubberBoot(44, 0), rubberBoot(8, 3.4)],
  zonnecreme: () => [
    sun(27, 27, 10),
    solid(polygon([tubeAt(-14, -30, 2), tubeAt(14, -30, 2), tubeAt(11, 13), tubeAt(-11, 13)], 4)),
    cutLine([tubeAt(-14, 12), tubeAt(14, 12)], 3.2, { butt: true }),
    solid(polygon([tubeAt(-6, 16), tubeAt(6, 16), tubeAt(5, 24), tubeAt(-5, 24)], 2)),
    solid(ellipse(45, 68, 8.4, 5)),
    openHand(76),
  ],
  pet: () => [
    solid('M12 66C10 38 26 20 48 20C68 20 80 34 81 55L81 60Q46 56 12 66Z'),
    solid(circle(47, 17, 5.4), 2.6),
    solid('M12 71Q46 61 82 64Q92 65 94 71Q95 77 87 77Q46 73 16 80Q10 80 12 71Z'),
    cutLine('M40 21C33 34 31 46 32 60', 3.2, { butt: true }),
    cutLine('M58 21C65 32 67 44 67 59', 3.2, { butt: true }),
  ],
  reservekledij: () => [
    shirt(35, 9, 0.88),
    trousers(62, 42, 0.98, 50, 3.4),
    line('81 14, 81 32', 7.5),
    line('72 23, 90 23', 7.5),
  ],
  'muts-handschoenen': () => [hat, mitten],
  'kleren-vuil': () => [
    shirt(50, 10, 1.32),
    [
      [40, 36, 6.4],
      [46, 39, 5],
      [42, 44, 3.4],
      [60, 50, 7],
      [54, 55, 5.4],
      [63, 58, 4.4],
      [60, 66, 2.8],
      [41, 62, 4],
    ].map(([x = 0, y = 0, r = 0]) => ink(circle(x, y, r))),
    [
      [11, 72],
      [22, 62],
      [88, 70],
      [79, 60],
    ].map(([x = 0, y = 0]) => solid(circle(x, y, 3.4))),
    solid(
      smooth([
        [14, 88],
        [30, 83],
        [52, 84],
        [74, 82],
        [88, 88],
        [70, 94],
        [34, 94],
      ]),
    ),
  ],
  'geen-juwelen': () =>
    forbidden([
      line(circle(69, 45, 17), 7),
      solid(polygon('58 10, 80 10, 88 20, 69 36, 50 20', 1), 3),
      cutLine('50 20, 88 20', 3),
      line('M34 55L34 50C34 40 20 40 20 50', 5),
      solid(polygon('34 58, 45 78 9, 34 92 10, 23 78 9', 1)),
    ]),
  wassen: () => [
    surface(box(14, 7, 72, 86, 6)),
    inkLine('14 27, 86 27', 3.6, { butt: true }),
    ink(circle(74, 17, 4.4)),
    ink(box(22, 14, 24, 6, 2)),
    inkLine(circle(50, 59, 23), 5),
    ink('M34.5 60Q42 53 50 60Q58 67 65.5 60A16 16 0 0 1 34.5 60Z'),
  ],
  kleren: () => [
    trousers(29, 30, 1.14, 54),
    shirt(68, 8, 0.86),
    solid(polygon('60 60 2, 74 60 2, 74 75 3, 90 83 6, 90 92 4, 68 92 5, 60 84 4', 2)),
    cutLine('59 67.5, 75 67.5', 3, { butt: true }),
  ],
}
