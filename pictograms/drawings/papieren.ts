import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { arrow } from '../kit/marks'
import { school } from '../kit/objects/buildings'
import { bust, inkBust } from '../kit/objects/heads'
import { pencil, sheet, tickBox, writing } from '../kit/objects/paper'
import { box, circle, placer, polygon } from '../kit/paths'
import { place } from '../kit/place'

/** A name label on a thing, with something written on it. */
const label = (x: number, y: number, width: number): Part => [
  cut(box(x, y - 1, width, 18, 2)),
  line(
    `M${x + 5} ${y + 10}Q${x + 7} ${y + 1} ${x + 10} ${y + 8}Q${x + 12} ${y + 14} ${x + 15} ${y + 8}L${x + width - 5} ${y + 8}`,
    4.6,
  ),
]

const penAt = placer(22, 80, -46, 1.12)

export const papieren: Drawings = {
  handtekening: () => [
    sheet(12, 8, 56, 84),
    writing([
      [21, 59, 21],
      [21, 48, 33],
    ]),
    inkLine('21 82, 59 82', 4),
    inkLine('M22 74C25 52 33 52 30 67C27 82 34 76 38 66C41 59 45 61 44 68C43 74 48 72 52 66', 4.6),
    pencil(50, 72, -50),
  ],
  'brief-invullen': () => [
    sheet(12, 8, 56, 84),
    [20, 42, 64].map((y) => tickBox(21, y, 12)),
    writing([
      [41, 59, 26],
      [41, 59, 48],
    ]),
    inkLine('22 24.5, 27 29.5, 37 16', 4.4),
    pencil(46, 77, -50),
  ],
  'brief-terug': () => [
    sheet(7, 9, 38, 50),
    writing(
      [
        [15, 37, 21],
        [15, 37, 32],
      ],
      4,
    ),
    tickBox(15, 41, 10),
    arrow([10, 78], [45, 78], { width: 8.4 }),
    place(school(), { scale: 0.58, to: [70, 63] }),
  ],
  'naam-schrijven': () => [
    solid(
      polygon(
        '24 8 3, 40 8 3, 56 17 6, 61 42 3, 52 45 3, 48 35 1, 48 58 3, 16 58 3, 16 35 1, 12 45 3, 6 42 3, 9 17 6',
      ),
    ),
    cutLine('25 7, 32 17, 39 7', 3.2),
    label(18, 29, 28),
    solid(polygon('73 18, 84 18, 84 27, 92 35, 92 92, 65 92, 65 35, 73 27', 4)),
    solid(box(72.5, 8, 12, 6.5, 2)),
    label(65, 54, 27.5),
    solid(box(7, 62, 50, 8, 3)),
    solid(box(9, 73, 46, 20, 4)),
    label(18, 71.6, 28),
  ],
  rapport: () => [
    sheet(14, 8, 72, 84),
    [24, 50, 76].map((y, row) => [
      inkLine(
        [
          [23, y],
          [36, y],
        ],
        5.4,
      ),
      [0, 1, 2].map((i) =>
        i < 3 - row ? ink(circle(50 + i * 14, y, 6)) : inkLine(circle(50 + i * 14, y, 4), 3.6),
      ),
    ]),
  ],
  brief: () => [
    sheet(16, 8, 68, 84),
    writing(
      [
        [27, 52, 24],
        [27, 73, 40],
        [27, 73, 53],
        [27, 73, 66],
        [27, 58, 79],
      ],
      5,
    ),
  ],
  'lees-brief': () => [
    bust(50, 24, 1.5),
    sheet(24, 50, 52, 43, 3.4),
    writing([
      [34, 66, 61],
      [34, 66, 72],
      [34, 56, 83],
    ]),
    [21, 79].map((x) => solid(box(x - 6, 64, 12, 15, 5), 3)),
  ],
  'knip-af': () => [
    surface(polygon('22 7 3, 92 7 3, 92 54 1, 22 54 1')),
    writing([
      [33, 81, 20],
      [33, 81, 33],
    ]),
    surface(polygon('22 66 1, 92 66 1, 92 93 3, 22 93 3')),
    inkLine('52 80, 81 80', 4.4),
    [56, 72, 86].map((x) =>
      line(
        [
          [x, 60],
          [x + 5, 60],
        ],
        4,
      ),
    ),
    cut(circle(28, 60, 23)),
    place(donor('phosphor', 'scissors'), { scale: 0.52, to: [27, 60] }),
  ],
  kies: () =>
    place(
      [
        line(box(9, 12, 34, 34, 5), 6),
        line(box(57, 12, 34, 34, 5), 6),
        line('16 29, 24 37, 38 18', 6.4),
        pencil(30, 52, 38, 62, 7.6),
      ],
      { to: [50, 49], scale: 0.97 },
    ),
  formulier: () => [
    sheet(16, 8, 68, 84),
    inkBust(36, 22, 0.62),
    writing([
      [54, 74, 20],
      [54, 74, 32],
      [44, 74, 58],
      [44, 74, 76],
    ]),
    [52, 70].map((y) => tickBox(26, y, 11)),
  ],
  'pen-handtekening': () => [
    solid(polygon([penAt(0, 0), penAt(12, -7), penAt(62, -9), penAt(62, 9), penAt(12, 7)], 1.5)),
    solid(polygon([penAt(65.5, -9), penAt(82, -6, 4), penAt(82, 6, 4), penAt(65.5, 9)], 2)),
    cutLine([penAt(13, -9), penAt(13, 9)], 3, { butt: true }),
    line([penAt(74, -13), penAt(42, -15)], 5, { moat: 2.6 }),
    line('M36 90Q43 82 49 88Q55 94 62 88Q68 83 76 89', 5.6),
  ],
  inschrijven: () =>
    place(
      [
        sheet(10, 8, 58, 84),
        inkBust(39, 22, 0.9),
        inkLine('20 62, 58 62', 4.4),
        inkLine('20 77, 42 77', 4.4),
        pencil(48, 76, -50, 50),
      ],
      { to: [54, 50] },
    ),
}
