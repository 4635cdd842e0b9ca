import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, ink, line, solid, surface } from '../kit/layers'
import { face } from '../kit/objects/heads'
import { moon, star } from '../kit/objects/time'
import { box, circle, ellipse, polygon } from '../kit/paths'
import { place } from '../kit/place'
import { candy } from './eten'

export const feest: Drawings = {
  feest: () => [
    [
      [28, 30],
      [64, 24],
    ].map(([x = 0, y = 0]) => [
      solid(ellipse(x, y, 16, 19)),
      solid(
        polygon(
          [
            [x, y + 17],
            [x - 5, y + 25],
            [x + 5, y + 25],
          ],
          1,
        ),
      ),
    ]),
    line('M28 54C30 70 44 74 48 92', 4.8),
    line('M64 48C64 66 52 74 48 92', 4.8),
    solid(ellipse(82, 52, 11, 13.5), 3),
    line('M82 67C80 80 62 82 50 92', 4.8),
  ],
  verjaardag: () => [
    solid(box(8, 82, 84, 9, 3)),
    solid(box(15, 46, 70, 33, 5)),
    cutLine('M15 58Q22 68 29 58Q36 68 43 58Q50 68 57 58Q64 68 71 58Q78 68 85 58', 4),
    [29, 50, 71].map((x) => [
      solid(box(x - 4, 26, 8, 17, 2)),
      solid(`M${x} 7C${x + 7} 14 ${x + 6} 22 ${x} 22C${x - 6} 22 ${x - 7} 14 ${x} 7Z`),
    ]),
  ],
  cadeau: () => donor('phosphor', 'gift', surface),
  verkleden: () => [
    face(50, 63, 29, 'happy'),
    solid(polygon('50 6, 72 42, 28 42', 3), 3),
    [
      [46, 30],
      [56, 36],
    ].map(([x = 0, y = 0]) => cut(circle(x, y, 3.2))),
    ink(circle(50, 66, 6.4)),
    [15, 85].map((x) =>
      [0, 1, 2].map((i) => solid(circle(x + (i === 1 ? 0 : x < 50 ? 5 : -5), 46 + i * 10, 7.4))),
    ),
  ],
  sinterklaas: () => [
    solid('M40 92L16 92L12 56C10 36 22 18 38 8C54 18 66 36 64 56L60 92Z'),
    cutLine('38 26, 38 64', 5.4),
    cutLine('26 42, 50 42', 5.4),
    cutLine('10 77, 66 77', 4, { butt: true }),
    line('M84 92L84 26C84 8 66 10 69 22C71 28 77 26 76 22', 6),
  ],
  kerst: () => [
    star(50, 15, 10),
    solid('M50 24L66 44L58 44L74 62L65 62L82 82L18 82L35 62L26 62L42 44L34 44Z'),
    solid(box(44, 84, 12, 9, 1)),
    [
      [50, 40],
      [42, 57],
      [60, 60],
      [34, 74],
      [52, 73],
      [68, 75],
    ].map(([x = 0, y = 0]) => cut(circle(x, y, 3.4))),
  ],
  ramadan: () => [
    moon(34, 34, 25),
    star(50, 32, 8.5),
    line('74 20, 74 34', 4.6),
    solid(polygon('74 32, 85 46, 63 46', 2)),
    solid(polygon('62 49, 86 49, 90 62, 86 78, 62 78, 58 62', 2)),
    cut(polygon('74 54 1, 80 63 4, 74 71 4, 68 63 4')),
    solid(box(62, 81, 24, 8, 2)),
  ],
  suikerfeest: () => [
    moon(40, 28, 21),
    star(57, 27, 8),
    place(candy, { scale: 0.72, to: [50, 64] }),
    solid(polygon('10 80 2, 90 80 2, 78 92 5, 22 92 5')),
  ],
}
