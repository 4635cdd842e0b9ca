import { cutLine, line, type Part, solid } from '../layers'
import { placer, polygon } from '../paths'

/** A hand from above with fingers, pointing to the right at 0 degrees. */
export const hand = (
  x: number,
  y: number,
  degrees: number,
  scale = 1,
  { flip = false, moat = 0, wrist = 26 } = {},
): Part => {
  const at = placer(x, y, degrees, scale, flip)
  const fingers = [
    [at(8, -9.6), at(22, -10.5)],
    [at(9, -3.2), at(27, -3.6)],
    [at(9, 3.2), at(26, 3.6)],
    [at(8, 9.6), at(20, 10.8)],
  ]
  const thumb = [at(-6, -9), at(2, -19), at(9, -22)]
  const arm = [at(-8, 0), at(-wrist, 0)]
  const palm = polygon([at(-11, -12.4), at(10, -12.6), at(10, 12.8), at(-11, 10)], 4 * scale)
  const w = 6.4 * scale
  const black = 2 * moat
  return [
    moat > 0
      ? [
          solid(palm, moat),
          [...fingers, thumb].map((f) => cutLine(f, w + black)),
          cutLine(arm, 17 * scale + black, { butt: true }),
        ]
      : [],
    line(arm, 17 * scale, { butt: true }),
    solid(palm),
    [...fingers, thumb].map((f) => line(f, w)),
    [
      [at(9, -6.4), at(22, -7.1)],
      [at(9, 0), at(24, 0)],
      [at(9, 6.4), at(21, 7.1)],
    ].map((between) => cutLine(between, 2.4 * Math.max(1, scale * 0.9))),
  ]
}

/** An open hand seen from the side, palm up, coming from the left; something can lie in it. */
export const openHand = (top = 74): Part => [
  solid(
    polygon(
      [
        [7, top, 3],
        [36, top - 1, 5],
        [46, top + 4, 4],
        [64, top + 3, 6],
        [84, top - 10, 5],
        [92, top - 3, 6],
        [71, top + 16, 7],
        [52, top + 19, 6],
        [7, top + 18, 3],
      ],
      4,
    ),
  ),
  cutLine(
    [
      [45, top + 6],
      [61, top + 4.6],
    ],
    3,
  ),
]

/** A hand from the upper right that holds something between thumb and finger at its left. */
export const givingHand = (moat = 3.4): Part =>
  solid(polygon('93 7 3, 64 13 6, 55 18 6, 57 27 5, 67 31 5, 62 42 5, 66 49 6, 77 40 6, 93 25 3', 5), moat)

/** Thumb up, or down when `down`: the same outline mirrored. */
export const thumb = (down: boolean): Part => {
  const y = (v: number): number => (down ? 100 - v : v)
  return [
    solid(
      polygon(
        [
          [12, y(46)],
          [29, y(46)],
          [29, y(86)],
          [12, y(86)],
        ],
        3,
      ),
    ),
    solid(
      polygon(
        [
          [33, y(49)],
          [47, y(33)],
          [50, y(14), 5],
          [58, y(11), 5],
          [65, y(20), 6],
          [61, y(40)],
          [82, y(40), 6],
          [88, y(47), 6],
          [82, y(84), 7],
          [74, y(88), 6],
          [42, y(88), 6],
          [33, y(82)],
        ],
        5,
      ),
    ),
    [52.5, 64, 75.5].map((v) =>
      cutLine(
        [
          [65, y(v)],
          [90, y(v)],
        ],
        3,
        { butt: true },
      ),
    ),
  ]
}
