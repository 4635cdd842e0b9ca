import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, ink, inkLine, line, solid, surface } from '../kit/layers'
import { euroCoin } from '../kit/objects/money'
import { moon, sun } from '../kit/objects/time'
import { box, circle, ellipse, polygon, smooth, wave } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'
import { standing } from '../kit/stand'

export const bestemmingen: Drawings = {
  zwembad: () => [
    line('M36 66L36 22C36 8 18 8 18 20', 6.4),
    line('M68 66L68 22C68 8 50 8 50 20', 6.4),
    line('36 34, 68 34', 5.4, { butt: true }),
    line('36 48, 68 48', 5.4, { butt: true }),
    cutLine(wave(4, 96, 66, 8, 3), 13, { butt: true }),
    line(wave(9, 91, 68, 8, 3), 6.6),
    line(wave(9, 91, 85, 8, 3), 6.6),
  ],
  bos: () =>
    place(
      [
        place(donor('phosphor', 'tree-evergreen'), { scale: 0.6, to: [24, 60] }),
        place(donor('phosphor', 'tree-evergreen'), { scale: 0.6, to: [76, 60] }),
        solid('M50 8L27 66L73 66Z', 3.4),
        place(donor('phosphor', 'tree-evergreen'), { scale: 0.92, to: [50, 50] }),
      ],
      { scale: 0.95 },
    ),
  zee: () =>
    place(
      [
        sun(20, 24, 8.5),
        solid(polygon('54 10, 54 50, 26 50', 1)),
        solid(polygon('58.5 18, 84 50, 58.5 50', 1)),
        solid(polygon('22 55, 86 55, 78 69, 32 69', 2)),
        cutLine(wave(4, 96, 72, 7, 3), 12, { butt: true }),
        line(wave(9, 91, 74, 7, 3), 6.2),
        line(wave(9, 91, 88, 7, 3), 6.2),
      ],
      { scale: 0.93, to: [50, 47] },
    ),
  boerderij: () => [
    place(donor('mdi', 'barn'), { scale: 0.66, to: [34, 38] }),
    cut(circle(66, 68, 27)),
    solid(
      smooth([
        [50, 54],
        [66, 48],
        [82, 54],
        [80, 70],
        [76, 88],
        [66, 92],
        [56, 88],
        [52, 70],
      ]),
    ),
    [
      [46, 56],
      [86, 56],
    ].map(([x = 0, y = 0]) => solid(ellipse(x, y, 8, 4.6))),
    line('M54 48C50 44 50 40 52 38', 4.8),
    line('M78 48C82 44 82 40 80 38', 4.8),
    [60, 72].map((x) => cut(circle(x, 63, 3))),
    cutLine('56 74, 76 74', 3),
    [61.5, 70.5].map((x) => cut(circle(x, 82.5, 2.6))),
  ],
  museum: () => [
    surface(box(40, 8, 53, 44, 2)),
    inkLine(box(46.5, 14.5, 40, 31, 1), 3.6),
    ink(polygon('51 42, 61 27, 68 35, 73 31, 83 42')),
    ink(circle(77, 23, 3.8)),
    standing({ x: 22, ground: 92, scale: 0.8 }),
    line('46 61, 46 92', 5),
    line('87 61, 87 92', 5),
    line('M46 66Q66 82 87 66', 5),
  ],
  toneel: () => [
    solid(box(7, 8, 86, 13, 2)),
    solid('M7 24L36 24C35 42 28 56 14 62L20 90L7 90Z'),
    solid('M93 24L64 24C65 42 72 56 86 62L80 90L93 90Z'),
    cutLine('M18 24C18 38 14 48 7 54', 3.2),
    cutLine('M27 24C27 42 20 54 11 60', 3.2),
    cutLine('M82 24C82 38 86 48 93 54', 3.2),
    cutLine('M73 24C73 42 80 54 89 60', 3.2),
    standing({ x: 50, ground: 84, scale: 0.68, child: true, left: [37, 42, 0], right: [63, 42, 0] }),
    line('28 89, 72 89', 6),
  ],
  speeltuin: () =>
    place(
      [
        line('20 38, 14 92', 5.4),
        line('38 38, 38 92', 5.4),
        [54, 68, 82].map((y) =>
          line(
            [
              [19 - (y - 54) * 0.1, y],
              [38, y],
            ],
            4.8,
            { butt: true },
          ),
        ),
        line('M38 42L74 82Q79 88 92 88', 7.4),
        line('14 38, 40 38', 6),
        person({
          hip: [45, 39],
          child: true,
          scale: 0.74,
          lean: -18,
          legs: [[64, 56, -1]],
          arms: [[56, 30, 1]],
        }),
      ],
      { scale: 0.97, to: [49, 50.5] },
    ),
  bibliotheek: () => donor('mdi', 'bookshelf'),
  ziekenhuis: () => donor('phosphor', 'hospital'),
  bank: () => [place(donor('phosphor', 'bank'), { scale: 0.84, to: [43.5, 43] }), euroCoin(70, 70, 24, 3.4)],
  'slapen-weg': () => [
    moon(76, 22, 13),
    line('8 26, 8 66', 5.4),
    line('8 57, 92 57', 5.4),
    line('92 44, 92 66', 5.4),
    solid(circle(24, 42, 10.5)),
    solid('M39 52L39 46C39 39 43 37 49 37L76 37C83 37 87 40 87 46L87 52Z'),
    solid(box(35, 72, 40, 21, 4), 3.2),
    line('M48 71L48 68C48 66 62 66 62 68L62 71', 4.6),
    [45, 65].map((x) =>
      cutLine(
        [
          [x, 72],
          [x, 93],
        ],
        3,
        { butt: true },
      ),
    ),
  ],
}
