import { cut, type Drawings, line, type Part, solid } from '../kit/layers'
import { box } from '../kit/paths'
import { standing } from '../kit/stand'

/** The board of the class with the sum that everybody knows. */
const board: Part = [
  solid(box(39, 8, 55, 45, 4)),
  cut(box(44.5, 13.5, 44, 34, 2)),
  line('52 25.5, 56 22, 56 39', 4.8),
  line('63 30.5, 73 30.5', 4.8),
  line('68 25.5, 68 35.5', 4.8),
  line('79 25.5, 83 22, 83 39', 4.8),
]

export const mensen: Drawings = {
  kind: () => standing({ x: 50, ground: 92, scale: 1.02, child: true }),
  mama: () => [
    standing({ x: 36, ground: 92, scale: 0.82, dress: true, hair: 'bob', right: [57, 66, 0] }),
    standing({ x: 74, ground: 92, scale: 0.74, child: true, left: [57, 66, 0] }),
  ],
  papa: () => [
    standing({ x: 35, ground: 92, scale: 0.82, right: [56, 66, 0] }),
    standing({ x: 74, ground: 92, scale: 0.74, child: true, left: [56, 66, 0] }),
  ],
  ouders: () => [
    standing({ x: 24, scale: 0.74, dress: true, hair: 'bob', right: [38, 68, 0] }),
    standing({ x: 78, scale: 0.75, left: [62.5, 68, 0] }),
    standing({ x: 50.5, scale: 0.6, child: true, left: [38, 67, 0], right: [62.5, 67, 0] }),
  ],
  'leerkracht-vrouw': () => [
    board,
    standing({ x: 26, ground: 92, scale: 0.82, dress: true, hair: 'bob', right: [49, 46, 0], armMoat: 3 }),
  ],
  'leerkracht-man': () => [
    board,
    standing({ x: 24, ground: 92, scale: 0.83, right: [48, 45, 0], armMoat: 3 }),
  ],
}
