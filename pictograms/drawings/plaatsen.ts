import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, ink, inkLine, line, solid, surface } from '../kit/layers'
import { arrow, withCross } from '../kit/marks'
import { houseFrame, school, schoolFrame } from '../kit/objects/buildings'
import { bust } from '../kit/objects/heads'
import { bubble, dots } from '../kit/objects/paper'
import { chair } from '../kit/objects/things'
import { car } from '../kit/objects/vehicles'
import { box, circle, polygon } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'
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
  huis: () => [
    surface(box(64, 16, 11, 24, 1)),
    surface(polygon('50 9 2, 95 48 4, 88 55 2, 83 51 0, 83 92 2, 17 92 2, 17 51 0, 12 55 2, 5 48 4')),
    ink(box(43, 62, 17, 31, 2)),
    ink(box(24, 58, 13, 13, 1)),
    ink(box(66, 58, 12, 13, 1)),
  ],
  secretariaat: () =>
    place(
      [
        bust(32, 36, 1.2),
        solid(box(56, 38, 34, 26, 3)),
        cut(box(61, 43, 24, 16, 1)),
        line('73 64, 73 70', 6),
        solid(box(7, 71, 86, 8, 2), 3),
        solid(box(13, 82, 74, 11, 1)),
      ],
      { to: [50, 43] },
    ),
  'poort-ingang': () => [
    [12, 88].map((x) => [
      line(
        [
          [x, 30],
          [x, 92],
        ],
        8,
        { butt: true },
      ),
      solid(circle(x, 22, 6.4)),
    ]),
    solid(polygon('19 40, 36 32, 36 84, 19 90', 1)),
    solid(polygon('81 40, 64 32, 64 84, 81 90', 1)),
    [27.5, 72.5].map((x) =>
      cutLine(
        [
          [x, 42],
          [x, 80],
        ],
        4,
      ),
    ),
    arrow([50, 90], [50, 42], { width: 9 }),
  ],
  parking: () =>
    place(
      [
        surface(box(28, 7, 44, 44, 6)),
        inkLine('M42 43L42 15L51 15C64 15 64 32 51 32L43 32', 6.4, { butt: true }),
        car(50, 94, 0.9),
      ],
      { to: [50, 49.5] },
    ),
  eetzaal: () => [
    [1, -1].map((facing) => {
      const x = 50 - facing * 31
      const side = facing === 1 ? 1 : -1
      return [
        person({
          hip: [x, 70],
          child: true,
          scale: 0.88,
          facing: side,
          lean: 4,
          legs: [[x + side * 15, 90, -1]],
          arms: [[x + side * 19, 56, 1]],
          feet: false,
        }),
        chair(x - side * 2, 74.5, 91, side),
      ]
    }),
    line('33 63, 67 63', 5.4, { moat: 2.6 }),
    line('50 64, 50 91', 5.4, { butt: true }),
    solid('M40 46L60 46C60 55 56 58.5 50 58.5C44 58.5 40 55 40 46Z', 2.6),
    line('M50 38C45 33 55 27 50 21', 4.8),
  ],
  'wereld-talen': () => [
    place(donor('phosphor', 'globe-hemisphere-west'), { scale: 0.7, to: [36, 63] }),
    bubble(50, 7, 43, 32, [60, 52], 4, 9),
    dots(71.5, 23, 11, 4),
  ],
}
