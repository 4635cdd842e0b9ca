import { cut, ink, type Part, solid, surface } from '../layers'
import { box, circle, polygon } from '../paths'
import { wheel } from './things'

/** A coach driving to the right, with or without children at its windows. */
export const bus = (children: boolean): Part => [
  surface(polygon('7 22 9, 84 22 8, 93 50 5, 93 76 5, 7 76 6', 6)),
  [13, 32, 51].map((x) => [
    ink(box(x, 29, children ? 16 : 14, 21, 2.5)),
    children
      ? [
          surface(circle(x + 8, 37, 5)),
          surface(
            polygon([
              [x + 1.4, 50],
              [x + 1.4, 44, 5],
              [x + 14.6, 44, 5],
              [x + 14.6, 50],
            ]),
          ),
        ]
      : [],
  ]),
  ink(polygon('71.5 29, 80 29, 87 50, 71.5 50', 2)),
  ink(box(12, 57, 56, 4, 2)),
  wheel(27, 77),
  wheel(73, 77),
]

/** Where the number of a line stands on the front of its vehicle: middle of the room and its size. */
export const rideBoard = { x: 50, y: 29, width: 60, height: 28 }

/** What rides on a line, from the front, bus, tram or train alike: a large white board above, windscreen and lights below. */
export const frontOfRide = (): Part => [
  surface(polygon('14 7 9, 86 7 9, 88 84 8, 12 84 8')),
  ink(polygon('19 50, 81 50, 82 68, 18 68', 3)),
  [27, 73].map((x) => ink(circle(x, 76, 3.6))),
  [26, 74].map((x) => solid(box(x - 8, 85, 16, 9, 3), 2.6)),
]

/** A family car from the side, its floor at y. */
export const car = (x: number, y: number, scale = 1): Part => {
  const u = (n: number): number => x + n * scale
  const v = (n: number): number => y + n * scale
  return [
    solid(
      polygon(
        [
          [u(-42), v(-26), 5],
          [u(-26), v(-28), 3],
          [u(-15), v(-46), 5],
          [u(16), v(-46), 6],
          [u(28), v(-28), 3],
          [u(42), v(-23), 6],
          [u(42), v(-6), 4],
          [u(-42), v(-6), 4],
        ],
        4,
      ),
    ),
    cut(
      polygon(
        [
          [u(-19), v(-28)],
          [u(-11.5), v(-40)],
          [u(-1.6), v(-40)],
          [u(-1.6), v(-28)],
        ],
        1.5,
      ),
    ),
    cut(
      polygon(
        [
          [u(3), v(-28)],
          [u(3), v(-40)],
          [u(12.5), v(-40)],
          [u(20), v(-28)],
        ],
        1.5,
      ),
    ),
    wheel(u(-23), v(-7), 9 * scale),
    wheel(u(23), v(-7), 9 * scale),
  ]
}
