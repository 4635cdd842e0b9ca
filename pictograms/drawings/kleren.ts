import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, line, type Part, solid } from '../kit/layers'
import { turnArrow } from '../kit/marks'
import { shirt, trousers } from '../kit/objects/things'
import { drops, sun } from '../kit/objects/time'
import { box, circle, ellipse, polygon, smooth } from '../kit/paths'
import { place } from '../kit/place'

/** A winter coat from the front with collar, zip and pockets. */
export const coat: Part = [
  solid(
    polygon(
      '38 22 4, 62 22 4, 80 31 7, 91 68 3, 78 72 3, 73 56 1, 73 92 3, 27 92 3, 27 56 1, 22 72 3, 9 68 3, 20 31 7',
    ),
  ),
  cutLine('50 34, 50 92', 3.4, { butt: true }),
  cutLine('38 22, 50 35, 62 22', 3.4),
  cutLine('34 69, 42 69', 3.4),
  cutLine('58 69, 66 69', 3.4),
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
  solid(
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
  cutLine(
    [
      [x - 1, 24],
      [x + 28, 24],
    ],
    3.6,
    { butt: true },
  ),
  cutLine(
    [
      [x - 1, 77],
      [x + 50, 77],
    ],
    3.4,
    { butt: true },
  ),
]

const hat: Part = [
  solid(circle(40, 15, 8.5)),
  solid('M15 52C15 32 24 24 40 24C56 24 65 32 65 52Z'),
  solid(box(10, 55.5, 60, 13, 6)),
]

const mitten: Part = [
  solid(
    polygon('58 92 3, 58 66 6, 52 60 6, 47 50 5, 55 47 5, 60 54 3, 62 38 9, 84 38 10, 88 66 5, 88 92 3', 4),
    3.4,
  ),
  cutLine('57 81, 90 81', 3.4, { butt: true }),
]

export const kleren: Drawings = {
  regenjas: () => [
    solid(
      'M50 22C33 22 30 40 31 46L20 52L12 76L23 80L28 70L28 93L72 93L72 70L77 80L88 76L80 52L69 46C70 40 67 22 50 22Z',
    ),
    cut(ellipse(50, 42, 11.5, 11.5)),
    solid(circle(50, 43, 7.6)),
    cutLine('50 58, 50 93', 3.2, { butt: true }),
    [64, 77].map((y) => cut(circle(57, y, 2.8))),
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
  schoenen: () => [sturdyShoe(55, 42, 0.8), place(sturdyShoe(45, 57, 0.8), {})],
  laarzen: () => [rubberBoot(44, 0), rubberBoot(8, 3.4)],
  zonnecreme: () => [
    sun(27, 25, 10),
    solid(polygon('62 12, 84 12, 88 62 3, 58 62 3', 6)),
    cut(circle(73, 34, 8)),
    solid(circle(73, 34, 3.6)),
    solid(box(66, 65.5, 14, 9, 2)),
  ],
  pet: () => donor('phosphor', 'baseball-cap'),
  reservekledij: () => [
    shirt(34, 12, 0.86),
    trousers(66, 48, 0.86, 50),
    turnArrow(70, 28, 14, 250, 410, 5.4),
  ],
  'muts-handschoenen': () => [hat, mitten],
  'kleren-vuil': () => [
    shirt(50, 10, 1.32),
    [
      [41, 34, 6],
      [58, 47, 8],
      [43, 61, 4.5],
    ].map(([x = 0, y = 0, r = 0]) => cut(splash(x, y, r))),
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
}

/** A blot with uneven edge. */
const splash = (x: number, y: number, r: number): string =>
  smooth(
    Array.from({ length: 10 }, (_, i): readonly [number, number] => {
      const far = r * (i % 2 === 0 ? 1.35 : 0.8)
      const a = (i * Math.PI) / 5
      return [x + Math.sin(a) * far, y - Math.cos(a) * far]
    }),
  )
