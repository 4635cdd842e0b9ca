import { type Drawings, ink, inkLine, type Part, solid, surface } from '../kit/layers'
import { arrow } from '../kit/marks'
import { school } from '../kit/objects/buildings'
import { pencil, sheet, tickBox, writing } from '../kit/objects/paper'
import { box, circle, polygon } from '../kit/paths'
import { place } from '../kit/place'
import { coat } from './kleren'

/** A name label that sticks on a thing. */
const label = (x: number, y: number, width: number): Part => [
  surface(box(x, y, width, 13, 2), 3.2),
  inkLine(
    `M${x + 5} ${y + 8.5}Q${x + 7} ${y + 2} ${x + 9} ${y + 6.5}Q${x + 11} ${y + 11} ${x + 13} ${y + 6.5}L${x + width - 5} ${y + 6.5}`,
    3.6,
  ),
]

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
    place(coat, { scale: 0.62, to: [33, 38] }),
    label(18, 30, 30),
    solid(polygon('70 18, 80 18, 80 26, 90 32, 90 92, 60 92, 60 32, 70 26', 4), 3),
    label(61, 55, 28),
    solid(box(8, 72, 46, 21, 4), 3),
    label(14, 76, 34),
  ],
  rapport: () => [
    sheet(12, 8, 76, 84),
    [24, 49, 74].map((y, row) => [
      inkLine(
        [
          [22, y],
          [36, y],
        ],
        5.4,
      ),
      [0, 1, 2].map((i) =>
        i < 3 - row ? ink(circle(51 + i * 14.5, y, 5.6)) : inkLine(circle(51 + i * 14.5, y, 4), 3.4),
      ),
    ]),
  ],
}
