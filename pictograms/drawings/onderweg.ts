import { donor } from '../donors/donor'
import { type Drawings, line, type Part, solid } from '../kit/layers'
import { arrow, check } from '../kit/marks'
import { schoolDoor } from '../kit/objects/buildings'
import { clock } from '../kit/objects/time'
import { bus } from '../kit/objects/vehicles'
import { circle, polygon } from '../kit/paths'
import { headOf, type Pose, person } from '../kit/person'
import { place } from '../kit/place'

/** An adult and a child who walk hand in hand to the right; x is where their hands meet. */
const walkingPair = (x: number, adultFirst: boolean): Part => {
  const adultX = x + (adultFirst ? 14 : -14)
  const childX = x + (adultFirst ? -14 : 14)
  const outer = adultFirst ? 12 : -12
  return [
    person({
      hip: [adultX, 60],
      scale: 0.7,
      lean: 3,
      legs: [
        [adultX + 9, 88, -1],
        [adultX - 9, 88, -1, 10],
      ],
      arms: [
        [x, 65, adultFirst ? -1 : 1],
        [adultX + outer, 63, -1],
      ],
    }),
    person({
      hip: [childX, 73],
      scale: 0.68,
      child: true,
      lean: 2,
      legs: [
        [childX + 6, 88, -1],
        [childX - 6, 88, -1, 10],
      ],
      arms: [
        [x, 65, 1],
        [childX - outer * 0.7, 72, -1],
      ],
    }),
  ]
}

const cyclist: Pose = {
  hip: [40, 45],
  child: true,
  scale: 0.94,
  lean: 24,
  legs: [[48, 72, -1]],
  arms: [[68, 42, 1]],
}

const bicycle: Part = [
  [24, 76].map((x) => line(circle(x, 73, 14.5), 5)),
  line('24 73, 45 73, 67 46', 4.8),
  line('45 73, 38 50', 4.8),
  line('76 73, 66 42', 4.8),
  line('33 49, 43 49', 5.5),
  line('66 42, 73 40', 5),
]

export const onderweg: Drawings = {
  uitstap: () => bus(true),
  bus: () => bus(false),
  'bus-vertrekt': () => [
    place(bus(true), { scale: 0.78, from: [50, 56], to: [45, 38] }),
    arrow([14, 84], [92, 84], { width: 8 }),
  ],
  trein: () => donor('phosphor', 'train'),
  'te-voet': () => place(walkingPair(50, true), { from: [50, 60], to: [50, 53], scale: 1.14 }),
  fiets: () => {
    const { x, y, r } = headOf(cyclist)
    const helmet = polygon([
      [x - r - 2.6, y - 1.6, 2],
      [x - r - 1.6, y - r - 4, 10],
      [x + r + 1.6, y - r - 4, 10],
      [x + r + 6, y - 1.6, 2],
    ])
    return place([bicycle, person(cyclist), solid(helmet, 2.8)], { scale: 0.92, to: [50, 54] })
  },
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
}
