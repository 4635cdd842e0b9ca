import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, line, type Part, solid } from '../kit/layers'
import { arrow } from '../kit/marks'
import { box, polygon } from '../kit/paths'

const satchel: Part = [
  line('M36 24L36 16C36 11 38 9 42 9L58 9C62 9 64 11 64 16L64 24', 5.6),
  solid(polygon('12 25, 88 25, 86 54 5, 14 54 5', 9)),
  solid(polygon('16 57.5 2, 84 57.5 2, 84 88 9, 16 88 9')),
  [30, 70].map((x) => [cut(box(x - 9, 44, 18, 27, 3)), solid(box(x - 5, 43.5, 10, 23, 3))]),
]

export const spullen: Drawings = {
  boekentas: () => satchel,
  rugzak: () => donor('phosphor', 'backpack'),
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
}
