import { donor } from '../donors/donor'
import { type Drawings, line, type Part } from '../kit/layers'
import { arrow, withCheck } from '../kit/marks'
import { schoolDoor } from '../kit/objects/buildings'
import { clock } from '../kit/objects/time'
import { bus } from '../kit/objects/vehicles'
import { arc, circle } from '../kit/paths'
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
    return [bicycle, person(cyclist), line(arc(x, y - 1.4, r + 2.2, -84, 84), 5.4, { moat: 2.6 })]
  },
  brengen: () => [schoolDoor(78), walkingPair(34, true), arrow([8, 15], [52, 15])],
  afhalen: () => [schoolDoor(22), walkingPair(68, true), arrow([48, 15], [92, 15])],
  'op-tijd': () =>
    withCheck([
      clock(28, 30, 24, 8, 0),
      schoolDoor(80),
      person({
        hip: [36, 76],
        child: true,
        scale: 0.9,
        legs: [
          [44, 94, -1],
          [27, 94, -1, 12],
        ],
        arms: [
          [50, 72, -1],
          [24, 76, -1],
        ],
      }),
    ]),
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
