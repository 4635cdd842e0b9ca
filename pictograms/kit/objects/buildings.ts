import { cut, line, type Part, solid } from '../layers'
import { box, circle, placer, polygon } from '../paths'

/** The school: two wings, a gable with a clock, a flag. 84 wide at scale 1, its floor 38 under the middle. */
export const school = (x = 50, y = 50, scale = 1): Part => {
  const at = placer(x, y, 0, scale)
  const pole = Math.max(4.6, 3.8 * scale)
  return [
    solid(
      polygon(
        [
          at(-42, 38),
          at(-42, 4),
          at(-18, 4),
          at(-18, -8),
          at(0, -24),
          at(18, -8),
          at(18, 4),
          at(42, 4),
          at(42, 38),
        ],
        1,
      ),
    ),
    line([at(0, -20), at(0, -41)], pole, { butt: true }),
    solid(polygon([at(-1, -42), at(21, -34.5), at(-1, -27)])),
    cut(circle(x, y - 3 * scale, 5.8 * scale)),
    cut(polygon([at(-8.5, 38.5), at(-8.5, 16), at(8.5, 16), at(8.5, 38.5)], 2 * scale)),
    [-35, -24, 14.5, 25.5].map((u) => {
      const [left, top] = at(u, 13)
      return scale < 0.6 ? [] : cut(box(left, top, 9.5 * scale, 12 * scale, 1))
    }),
    scale < 0.6
      ? [-33, 21].map((u) => {
          const [left, top] = at(u, 13)
          return cut(box(left, top, 13 * scale, 12 * scale, 1))
        })
      : [],
  ]
}

/** One gable of the school with flag and open door, for people who come or go. 34 wide, standing on `ground`. */
export const schoolDoor = (x: number, ground = 90): Part => [
  solid(
    polygon([
      [x - 17, ground],
      [x - 17, 42, 1],
      [x, 26, 1],
      [x + 17, 42, 1],
      [x + 17, ground],
    ]),
  ),
  line(
    [
      [x, 30],
      [x, 9],
    ],
    4.8,
    { butt: true },
  ),
  solid(
    polygon([
      [x - 1, 7],
      [x + 17, 13.5],
      [x - 1, 20],
    ]),
  ),
  cut(circle(x, 43.5, 5.2)),
  cut(box(x - 9, 57, 18, ground - 56.5, 2)),
]

/** The outline of a house; its inside is free. `ground` is the bottom of the walls. */
export const houseFrame = (ground = 90): Part => [
  line('9 46, 50 11, 91 46', 7),
  line(
    [
      [17, 44],
      [17, ground],
      [83, ground],
      [83, 44],
    ],
    6,
  ),
]

/** The school in outline, its door wide open, for whoever stands inside. 48 wide, its floor at 92. */
export const openSchool = (x: number): Part => [
  line(
    [
      [x - 24, 92],
      [x - 24, 42],
      [x, 21],
      [x + 24, 42],
      [x + 24, 92],
    ],
    5.4,
  ),
  line(
    [
      [x, 21],
      [x, 6],
    ],
    4.8,
    { butt: true },
  ),
  solid(
    polygon([
      [x - 1, 5],
      [x + 17, 11.5],
      [x - 1, 18],
    ]),
  ),
]

/** The outline of the school: the house frame is told apart by its wide roof and flag. */
export const schoolFrame = (ground = 90): Part => [
  line(`M11 ${ground}L11 50L27 50L50 28L73 50L89 50L89 ${ground}Z`, 6),
  line('50 28, 50 8', 4.8, { butt: true }),
  solid(polygon('49 6, 70 13, 49 20')),
]
