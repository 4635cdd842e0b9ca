import { donor } from '../donors/donor'
import { cut, type Drawings, line, type Part, solid, surface } from '../kit/layers'
import { arrow } from '../kit/marks'
import { school } from '../kit/objects/buildings'
import { bus, car, frontOfRide } from '../kit/objects/vehicles'
import { box, circle, polygon } from '../kit/paths'
import { headOf, type Pose, person } from '../kit/person'
import { place } from '../kit/place'

/** An adult and a child who walk hand in hand to the right; x is where their hands meet. */
export const walkingPair = (x: number, adultFirst: boolean): Part => {
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
  trein: () => donor('phosphor', 'train', surface),
  lijn: () => frontOfRide(),
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
  'terug-op-school': () => [
    place(school(), { scale: 0.6, from: [50, 88], to: [31, 92] }),
    person({
      hip: [76, 69],
      child: true,
      scale: 0.84,
      facing: -1,
      lean: 4,
      legs: [
        [68, 89, -1],
        [86, 89, -1, 12],
      ],
      arms: [[62, 64, 1]],
      armMoat: 2.4,
    }),
    solid(box(82, 49, 11, 18, 4), 2.4),
    line('M48 22L76 22A7 7 0 0 0 76 8L56 8', 5.4),
    solid(polygon('35 22, 50 12, 50 32', 1)),
  ],
  auto: () => car(50, 83, 1.03),
  oversteken: () => [
    [0, 1, 2, 3].map((i) =>
      solid(
        polygon(
          [
            [13 + i * 21, 79],
            [24 + i * 21, 79],
            [22 + i * 22.5, 93],
            [9 + i * 22.5, 93],
          ],
          1,
        ),
      ),
    ),
    person({
      hip: [61, 45],
      scale: 0.7,
      lean: 3,
      legs: [
        [70, 72, -1],
        [52, 72, -1, 10],
      ],
      arms: [
        [47, 50, -1],
        [74, 48, -1],
      ],
    }),
    person({
      hip: [33, 57],
      child: true,
      scale: 0.68,
      lean: 2,
      legs: [
        [39, 72, -1],
        [26, 72, -1, 10],
      ],
      arms: [
        [47, 50, 1],
        [25, 57, -1],
      ],
    }),
  ],
  verkeer: () =>
    place(
      [
        solid(box(10, 7, 27, 62, 8)),
        [19, 38, 57].map((y) => cut(circle(23.5, y, 6.8))),
        line('23.5 69, 23.5 92', 7, { butt: true }),
        car(66, 95, 0.64),
      ],
      { to: [53, 49], scale: 0.97 },
    ),
}
