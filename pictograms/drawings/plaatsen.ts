import { cut, type Drawings, line, solid } from '../kit/layers'
import { withCross } from '../kit/marks'
import { houseFrame, school, schoolFrame } from '../kit/objects/buildings'
import { bust } from '../kit/objects/heads'
import { box, circle } from '../kit/paths'
import { standing } from '../kit/stand'

export const plaatsen: Drawings = {
  school: () => school(50, 51, 1.02),
  klas: () => [
    solid(box(15, 8, 70, 34, 3)),
    cut(box(20.5, 13.5, 59, 23, 2)),
    line('31 25, 69 25', 4.8),
    [21, 50, 79].map((x) => bust(x, 58, 0.8)),
    line('10 87, 90 87', 6, { moat: 3 }),
  ],
  thuisblijven: () => [houseFrame(92), standing({ x: 50, ground: 87, scale: 0.68, child: true })],
  'blijf-op-school': () => [schoolFrame(92), standing({ x: 50, ground: 87, scale: 0.58, child: true })],
  'school-dicht': () => withCross(school(50, 51, 1.02)),
  waar: () => [
    solid('M50 80C42 62 23 51 23 34A27 27 0 0 1 77 34C77 51 58 62 50 80Z'),
    cut(circle(50, 34, 11.5)),
    line('M28 74Q12 90 50 90Q88 90 72 74', 5.4),
  ],
}
