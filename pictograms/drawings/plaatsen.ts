import { cut, type Drawings, line, solid } from '../kit/layers'
import { withCross } from '../kit/marks'
import { houseFrame, school, schoolFrame } from '../kit/objects/buildings'
import { bust } from '../kit/objects/heads'
import { box, circle } from '../kit/paths'
import { standing } from '../kit/stand'

export const plaatsen: Drawings = {
  school: () => school(50, 51, 1.02),
  klas: () => [
    solid(box(14, 8, 72, 34, 3)),
    cut(box(19.5, 13.5, 61, 23, 2)),
    line('30 25, 70 25', 4.8),
    [20, 50, 80].map((x) => bust(x, 58, 0.8)),
    line('7 88, 93 88', 6, { moat: 3 }),
  ],
  thuisblijven: () => [houseFrame(92), standing({ x: 50, ground: 87, scale: 0.68, child: true })],
  'blijf-op-school': () => [schoolFrame(92), standing({ x: 50, ground: 87, scale: 0.58, child: true })],
  'school-dicht': () => withCross(school(50, 51, 1.02)),
  waar: () => [
    solid('M50 84C42 66 22 54 22 36A28 28 0 0 1 78 36C78 54 58 66 50 84Z'),
    cut(circle(50, 36, 12)),
    line('M27 77Q10 93 50 93Q90 93 73 77', 5.4),
  ],
}
