import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { arrow } from '../kit/marks'
import { pencil, sheet, whiteQuestion } from '../kit/objects/paper'
import { heartPath, phone } from '../kit/objects/things'
import { star, starPath } from '../kit/objects/time'
import { box, circle, ellipse, placer, polygon, wave } from '../kit/paths'
import { place } from '../kit/place'

const satchel: Part = [
  line('M36 24L36 16C36 11 38 9 42 9L58 9C62 9 64 11 64 16L64 24', 5.6),
  surface(polygon('12 25, 88 25, 86 54 5, 14 54 5', 9)),
  surface(polygon('16 57.5 2, 84 57.5 2, 84 88 9, 16 88 9')),
  [30, 70].map((x) => [cut(box(x - 9, 44, 18, 27, 3)), solid(box(x - 5, 43.5, 10, 23, 3))]),
]

/** A cloth bag with a cord; what it is for stands on it in black. */
const clothBag = (emblem: Part): Part => [
  solid(polygon('30 9 4, 40 14 3, 50 9 3, 60 14 3, 70 9 4, 65 25, 35 25', 2)),
  line('M34 29.5L66 29.5C84 32 90 52 86 70', 4.8),
  solid(polygon('34 33, 66 33, 80 50 12, 84 92 10, 16 92 10, 20 50 12', 3), 2.8),
  emblem,
]

/** A bottle of glue that tips to the lower left. */
const glueAt = placer(55, 37, 40)

/** A teddy bear. */
const teddy: Part = [
  [31, 69].map((x) => solid(circle(x, 16, 9.5))),
  [
    [22, 56, -32],
    [78, 56, 32],
  ].map(([x = 0, y = 0]) => solid(circle(x, y, 10))),
  solid(ellipse(50, 68, 26, 24)),
  [28, 72].map((x) => solid(circle(x, 84, 11.5), 2.8)),
  solid(ellipse(50, 32, 26, 23), 3),
  [40, 60].map((x) => cut(circle(x, 27, 3.4))),
  cut(ellipse(50, 36, 5.4, 4)),
  cutLine('M50 38L50 43Q43 49 40 43', 3.2),
  cutLine('M50 43Q57 49 60 43', 3.2),
  cutLine('50 64, 50 72', 3.4),
  cutLine('46 68, 54 68', 3.4),
]

export const spullen: Drawings = {
  boekentas: () => satchel,
  rugzak: () => donor('phosphor', 'backpack', surface),
  meebrengen: () => [
    line('M22 60C11 62 9 82 18 88', 5),
    line('M78 60C89 62 91 82 82 88', 5),
    solid(polygon('28 27, 42 27, 42 60, 28 60', 3)),
    solid(box(30.5, 17, 9, 7, 2)),
    solid(polygon('20 51 4, 80 51 4, 80 93 12, 20 93 12'), 3.2),
    cutLine('20 60.5, 80 60.5', 3.4, { butt: true }),
    cut(box(33, 69, 34, 17, 3)),
    solid(box(37.5, 73.5, 25, 8, 1.5)),
    arrow([62, 10], [62, 45], { width: 9 }),
  ],
  turnzak: () =>
    clothBag([
      cut(
        polygon(
          '40 50, 45 50, 50 55, 55 50, 60 50, 74 58, 69 69, 63 66, 63 84, 37 84, 37 66, 31 69, 26 58',
          1.5,
        ),
      ),
    ]),
  zwemzak: () => clothBag([58, 71, 84].map((y) => cutLine(wave(27, 73, y, 8, 2), 5))),
  handdoek: () => [
    line('9 14, 91 14', 6),
    surface(box(22, 18, 56, 62, 2), 2.8),
    inkLine('22 58, 78 58', 4, { butt: true }),
    inkLine('22 67, 78 67', 4, { butt: true }),
    [26, 38, 50, 62, 74].map((x) =>
      line(
        [
          [x, 78],
          [x, 89],
        ],
        5.4,
      ),
    ),
  ],
  knuffel: () => teddy,
  agenda: () => [
    surface(box(20, 8, 68, 84, 6)),
    [20, 36, 52, 68, 84].map((y) =>
      line(
        [
          [13, y - 1],
          [27, y - 1],
        ],
        4.8,
        { moat: 2.6 },
      ),
    ),
    ink(polygon('38 36, 52 24, 52 31, 79 31, 79 41, 52 41, 52 48')),
    ink(polygon('79 67, 65 55, 65 62, 38 62, 38 72, 65 72, 65 79')),
  ],
  boek: () => donor('phosphor', 'book-open', surface),
  potlood: () => pencil(13, 87, -45, 103, 11.5),
  lijm: () =>
    place(
      [
        solid(
          polygon(
            [
              glueAt(-15, -36, 4),
              glueAt(15, -36, 4),
              glueAt(15, 6, 5),
              glueAt(5, 16, 1),
              glueAt(-5, 16, 1),
              glueAt(-15, 6, 5),
            ],
            3,
          ),
        ),
        solid(polygon([glueAt(-5, 19.5), glueAt(5, 19.5), glueAt(2.4, 38), glueAt(-2.4, 38)], 1)),
        cutLine([glueAt(-16, -22), glueAt(16, -22)], 3.4, { butt: true }),
        cutLine([glueAt(-16, -4), glueAt(16, -4)], 3.4, { butt: true }),
        line('M29 71C28 78 20 76 14 80C8 86 18 92 30 88C42 84 50 80 58 85C68 91 78 90 88 82', 6.4),
      ],
      { scale: 0.94, to: [50, 52] },
    ),
  schaar: () => donor('phosphor', 'scissors'),
  stickers: () => [
    sheet(9, 9, 66, 82),
    ink(starPath(28, 28, 13)),
    ink(heartPath(56, 29, 11)),
    inkLine(circle(28, 66, 9), 5),
    star(66, 68, 25, 4),
  ],
  sleutel: () => donor('phosphor', 'key', surface),
  gsm: () => phone(27, 6, 46, 88),
  tablet: () => [
    solid(box(6, 17, 88, 66, 8)),
    cut(box(13, 24, 66, 52, 3)),
    cut(circle(86.5, 50, 3)),
    [24, 46, 68].map((x) => [solid(box(x - 7, 32, 14, 14, 3)), solid(box(x - 7, 54, 14, 14, 3))]),
  ],
  computer: () => [
    solid(polygon('20 17, 80 17, 80 66, 20 66', 6)),
    cut(box(26.5, 23.5, 47, 36, 2)),
    solid(polygon('18 70 1, 82 70 1, 94 84 5, 6 84 5')),
    cut(box(40, 74, 20, 4, 2)),
  ],
  kam: () => [
    solid(box(7, 20, 86, 22, 9)),
    Array.from({ length: 9 }, (_, i) =>
      line(
        [
          [12 + i * 9.5, 34],
          [12 + i * 9.5, 78],
        ],
        5,
      ),
    ),
  ],
  'verloren-voorwerpen': () => [
    whiteQuestion(72, 24, 34),
    solid(polygon('14 62, 14 30 9, 34 22 9, 40 36 5, 46 30 5, 52 36 4, 40 48 3, 40 62', 4)),
    solid(polygon('7 58 2, 93 58 2, 93 70 2, 7 70 2'), 3),
    solid(polygon('12 73.5 1, 88 73.5 1, 86 92 3, 14 92 3')),
  ],
}
