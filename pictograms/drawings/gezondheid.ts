import { cut, cutLine, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { hand } from '../kit/objects/hands'
import { bust, face } from '../kit/objects/heads'
import { sheet, writing } from '../kit/objects/paper'
import { around, box, circle, ellipse, placer, polygon } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'

const louse = (x: number, y: number, scale: number): Part => {
  const at = placer(x, y, 12, scale)
  const legs = [
    [at(3, -4), at(9, -9), at(9, -14)],
    [at(3, 1), at(13, 0), at(16, -3)],
    [at(3, 6), at(10, 11), at(11, 16)],
  ]
  const left = [
    [at(-3, -4), at(-9, -9), at(-9, -14)],
    [at(-3, 1), at(-13, 0), at(-16, -3)],
    [at(-3, 6), at(-10, 11), at(-11, 16)],
  ]
  return [
    [...legs, ...left].map((leg) => line(leg, 3.4)),
    solid(ellipse(x, y + 4 * scale, 8 * scale, 11 * scale)),
    solid(circle(x + 1, y - 9 * scale, 5 * scale)),
  ]
}

const tooth: Part = solid(
  'M50 26C40 14 17 15 17 38C17 55 26 58 28 75C29 89 41 90 43 79C45 66 46 62 50 62C54 62 55 66 57 79C59 90 71 89 72 75C74 58 83 55 83 38C83 15 60 14 50 26Z',
)

export const gezondheid: Drawings = {
  ziek: () => [
    line('9 34, 9 90', 6),
    line('91 58, 91 90', 6),
    line('9 80, 91 80', 6.4),
    solid(polygon('14 61 5, 27 58 3, 39 67 3, 39 75 2, 14 75 2', 4)),
    solid('M46 75L46 66C46 57 51 54 58 54L74 54C82 54 86 58 86 66L86 75Z', 2.4),
    solid(circle(30, 47, 14.5), 2.8),
    line('36 55, 66 25', 11, { moat: 3 }),
    cutLine('45 46, 64 27', 3.4),
  ],
  koorts: () => [
    face(38, 61, 29, 'sad'),
    [
      [18, 21],
      [36, 12],
      [54, 20],
    ].map(([x = 0, y = 0]) =>
      line(
        [
          [x, y + 5],
          [x, y],
        ],
        5,
      ),
    ),
    solid(box(73, 8, 17, 62, 8.5), 3),
    solid(circle(81.5, 78, 13.5), 3),
    cutLine('81.5 24, 81.5 76', 5),
    cut(circle(81.5, 78, 7.4)),
  ],
  braken: () =>
    place(
      [
        person({
          hip: [22, 60],
          child: true,
          scale: 1.15,
          lean: 62,
          legs: [
            [26, 90, -1],
            [14, 90, -1],
          ],
          arms: [[42, 78, 1]],
        }),
        solid('M74 54Q87 56 88 70L74 70Q77 64 70 62Z', 2.6),
        solid(polygon('60 73, 97 73, 92 93, 65 93', 3)),
      ],
      { to: [48, 44], scale: 0.96 },
    ),
  dokter: () => [
    bust(48, 28, 1.95),
    cutLine('M30 56L30 62C30 76 50 76 50 62L50 53', 3.6),
    cutLine('M40 73C40 84 52 86 60 80', 3.6),
    cut(circle(65, 74, 6.4)),
    solid(box(78, 10, 7, 22)),
    solid(box(70.5, 17.5, 22, 7)),
  ],
  doktersbriefje: () => [
    sheet(18, 8, 64, 84),
    ink(polygon('44 17, 56 17, 56 27, 66 27, 66 39, 56 39, 56 49, 44 49, 44 39, 34 39, 34 27, 44 27', 1)),
    writing([
      [29, 71, 61],
      [29, 71, 71],
    ]),
    inkLine('M42 83C45 74 50 76 50 81C50 87 56 78 59 78C62 79 66 84 71 79', 4),
  ],
  tandarts: () => [
    place(tooth, { scale: 0.98, to: [42, 46] }),
    line('72 70, 90 91', 6.4, { moat: 3.2 }),
    solid(circle(64, 62, 15.5), 3.2),
    cut(circle(64, 62, 10)),
  ],
  vaccinatie: () => [
    bust(36, 34, 1.75),
    line('60 66, 72 54', 4.6, { moat: 3 }),
    solid(polygon('66 48, 77 59, 91 45, 80 34', 2), 2.6),
    cutLine('74 50, 79 55', 3),
    line('85 40, 90 35', 5),
    line('84 30, 93 39', 5),
  ],
  medicijn: () => [
    solid(box(20, 8, 28, 12, 3)),
    solid(polygon('24 23.5 1, 44 23.5 1, 56 36 6, 56 92 6, 12 92 6, 12 36 6')),
    cut(box(19, 48, 30, 30, 2)),
    solid(box(31, 52, 6, 22)),
    solid(box(23, 60, 22, 6)),
    line('70 84, 84 70', 17),
    cutLine('71 71, 83 83', 3.4, { butt: true }),
    solid(circle(77, 42, 11.5)),
    cutLine('70 42, 84 42', 3.2),
  ],
  allergie: () => [
    [0, 72, 144, 216, 288].map((angle) => {
      const [x, y] = around(22, 25, 10.4, angle)
      return solid(circle(x, y, 7.4))
    }),
    cut(circle(22, 25, 4.8)),
    surface(circle(65, 53, 29.5)),
    surface(circle(37, 59, 6.5)),
    inkLine('46 38, 53 43, 46 48', 4.6),
    inkLine('74 38, 67 43, 74 48', 4.6),
    ink(ellipse(55, 67, 7, 8.5)),
    [
      [29, 70],
      [17, 67],
      [23, 80],
      [9, 78],
      [34, 87],
    ].map(([x = 0, y = 0]) => solid(circle(x, y, 3.6))),
  ],
  'ongeval-ehbo': () => [
    line('M32 44L32 36C32 31 35 29 39 29L53 29C57 29 60 31 60 36L60 44', 5.4),
    solid(box(8, 42, 76, 50, 7)),
    cut(polygon('40 50, 52 50, 52 61, 63 61, 63 73, 52 73, 52 84, 40 84, 40 73, 29 73, 29 61, 40 61', 1)),
    line('66 36, 84 18', 16, { moat: 3.2 }),
    [
      [72, 27],
      [78, 24],
      [74, 31],
      [80, 28],
    ].map(([x = 0, y = 0]) => cut(circle(x - 1, y - 0.6, 1.8))),
  ],
  luizen: () =>
    place(
      [
        surface(circle(37, 66, 25)),
        Array.from({ length: 6 }, (_, i) =>
          line([around(37, 66, 22, -76 + i * 23), around(37, 66, 31, -76 + i * 23)], 4.8),
        ),
        ink(circle(28, 68, 3.6)),
        ink(circle(45, 68, 3.6)),
        inkLine('M29 82Q37 75 45 82', 4.2),
        line('83 57, 92 69', 7.5, { moat: 2.6 }),
        solid(circle(66, 33, 27), 3),
        cut(circle(66, 33, 21.8)),
        louse(66, 32, 1.12),
      ],
      { scale: 0.97 },
    ),
  'handen-wassen': () => [
    line('12 9, 12 27', 7, { butt: true }),
    line('M8 18.5L43 18.5C50 18.5 54 22 54 29L54 35', 9.5, { butt: true }),
    line('21 9.5, 39 9.5', 5.2),
    line('30 10, 30 18', 6),
    line('54 41, 54 47', 5),
    hand(34, 73, -8, 0.96),
    hand(67, 75, 188, 0.96, { flip: true, moat: 2.8 }),
  ],
  wc: () => [
    solid(box(14, 12, 26, 40, 4)),
    cutLine('20 24, 27 24', 4),
    solid(polygon('17 55.5 2, 86 55.5 4, 84 63 3, 19 63 3', 3)),
    solid('M22 66.5L82 66.5C80 80 70 84 62 85L64 93L30 93L32 84C26 80 22 74 22 66.5Z'),
  ],
  zindelijk: () => [
    person({
      hip: [46, 60],
      child: true,
      scale: 1.08,
      lean: 2,
      legs: [[69, 89, -1]],
      arms: [[67, 59, 1]],
      armMoat: 2.8,
    }),
    solid(polygon('24 68 3, 62 68 3, 62 75 2, 58 92 5, 28 92 5, 24 75 2'), 3),
    line('18 71, 31 71', 6),
  ],
  bril: () => [
    line(circle(28, 58, 18), 6.4),
    line(circle(72, 58, 18), 6.4),
    line('M44 52Q50 46 56 52', 6),
    line('M10 54L14 30C15 25 20 25 22 28', 6),
    line('M90 54L86 30C85 25 80 25 78 28', 6),
  ],
}
