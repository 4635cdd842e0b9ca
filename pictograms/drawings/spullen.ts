import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, line, type Part, solid } from '../kit/layers'
import { arrow } from '../kit/marks'
import { box, polygon } from '../kit/paths'

const satchel: Part = [
  line('M36 24L36 16C36 11 38 9 42 9L58 9C62 9 64 11 64 16L64 24', 5.6),
  solid(polygon('12 24, 88 24, 88 56 5, 12 56 5', 9)),
  solid(polygon('12 59.5 2, 88 59.5 2, 88 92 9, 12 92 9')),
  [30, 70].map((x) => [cut(box(x - 9, 44, 18, 27, 3)), solid(box(x - 5, 43.5, 10, 23, 3))]),
]

export const spullen: Drawings = {
  boekentas: () => satchel,
  rugzak: () => donor('phosphor', 'backpack'),
  meebrengen: () => [
    solid(polygon('17 60 2, 83 60 2, 86 93 8, 14 93 8')),
    solid(polygon('17 56.5 1, 83 56.5 1, 80 48 4, 20 48 4')),
    cut(box(34, 71, 32, 15, 3)),
    solid(box(39, 76, 22, 10, 2)),
    solid(polygon('26 9, 40 9, 40 44, 26 44', 3)),
    arrow([64, 8], [64, 44], { width: 9 }),
    cutLine('26 20, 40 20', 3.2, { butt: true }),
  ],
}
