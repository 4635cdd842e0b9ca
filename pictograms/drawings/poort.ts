import { cut, type Drawings, line } from '../kit/layers'
import { arrow, check } from '../kit/marks'
import { openSchool, schoolDoor } from '../kit/objects/buildings'
import { whiteQuestion } from '../kit/objects/paper'
import { clock } from '../kit/objects/time'
import { circle } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'
import { standing } from '../kit/stand'
import { walkingPair } from './onderweg'

export const poort: Drawings = {
  brengen: () => [schoolDoor(77.5), walkingPair(32, true), arrow([8, 15], [50, 15])],
  afhalen: () => [schoolDoor(22), walkingPair(64, true), arrow([48, 15], [92, 15])],
  'op-tijd': () => [
    clock(30, 31, 24, 8, 30),
    check(29, 77, 17, 9),
    person({
      hip: [70, 64],
      child: true,
      scale: 0.98,
      legs: [
        [80, 90, -1],
        [59, 90, -1, 12],
      ],
      arms: [
        [87, 62, 1],
        [56, 64, -1],
      ],
    }),
  ],
  'te-laat': () => [
    clock(30, 31, 24, 9, 10),
    person({
      hip: [65, 68],
      child: true,
      scale: 0.92,
      lean: 18,
      legs: [
        [82, 87, -1],
        [40, 80, -1, 50],
      ],
      arms: [
        [89, 59, -1],
        [49, 63, -1],
      ],
    }),
  ],
  afscheid: () =>
    place(
      [
        openSchool(72),
        standing({ x: 72, ground: 93, scale: 0.68, child: true, left: [58, 46, 0] }),
        person({
          hip: [23, 64],
          scale: 0.68,
          facing: -1,
          lean: 3,
          legs: [
            [12, 89, -1],
            [33, 88, -1, 12],
          ],
          arms: [
            [12, 66, -1],
            [41, 36, 0],
          ],
        }),
        arrow([40, 12], [8, 12], { width: 7 }),
      ],
      { to: [48, 50], scale: 0.93 },
    ),
  wachten: () => [
    clock(70, 29, 21, 3, 0),
    person({ hip: [31, 66], scale: 0.84, legs: [[50, 90, -1]], arms: [[50, 63, 1]], armMoat: 2.6 }),
    line('15 42, 15 91', 5.2),
    line('15 76, 35 76, 35 91', 5.2),
  ],
  'wie-haalt-op': () => [
    standing({ x: 27, ground: 92, scale: 0.76, child: true, right: [45, 67, 0] }),
    standing({ x: 67, ground: 93, scale: 0.76, left: [45, 67, 0] }),
    cut(circle(67, 21, 12)),
    whiteQuestion(67, 22, 24),
  ],
}
