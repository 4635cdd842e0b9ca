/** A part of a page, in points from the top left corner of the paper. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Between one line and the next, and how thick a line is. */
const apart = 4.8
const thick = 1.3

type Stretch = readonly [from: number, to: number]

/** What is left of a stretch when another is taken away. */
const without = ([from, to]: Stretch, [start, end]: Stretch): readonly Stretch[] =>
  end <= from || to <= start
    ? [[from, to]]
    : [[from, start] as const, [end, to] as const].filter(([one, other]) => other - one > thick)

/** From where to where a slanting line (x + y = `sum`) runs through a part, told by its x. */
const through = (sum: number, { left, top, right, bottom }: Part): Stretch => [
  Math.max(left, sum - bottom),
  Math.min(right, sum - top),
]

/** The square that a path is written in: its corner, and how wide it is, in points. */
interface Square {
  readonly x: number
  readonly y: number
  readonly size: number
}

/**
 * Slanting lines over some parts that leave others white, as one SVG path in a box of 100 x 100 that stands for a square
 * of the page. Lines survive a photocopy; a grey would not.
 */
export function hatch(parts: readonly Part[], white: readonly Part[], square: Square): string {
  const share = (value: number, from: number) => (((value - from) * 100) / square.size).toFixed(2)
  const point = (x: number, y: number) => `${share(x, square.x)} ${share(y, square.y)}`
  const line = ([from, to]: Stretch, sum: number) =>
    `M${point(from, sum - from)}L${point(to, sum - to)}L${point(to + thick, sum - to)}L${point(from + thick, sum - from)}Z`
  return parts
    .flatMap((part) => {
      const inside = { ...part, right: part.right - thick }
      const covered = white.filter(
        ({ left, top, right, bottom }) =>
          left < part.right && part.left < right && top < part.bottom && part.top < bottom,
      )
      const first = Math.ceil((part.left + part.top) / apart) * apart
      const count = Math.floor((part.right + part.bottom - first) / apart) + 1
      return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * apart).flatMap(
        (sum) => {
          const whole = through(sum, inside)
          const stretches = whole[1] - whole[0] > thick ? [whole] : []
          return covered
            .reduce<readonly Stretch[]>((left, hole) => {
              const taken = through(sum, { ...hole, left: hole.left - thick })
              return taken[1] > taken[0] ? left.flatMap((stretch) => without(stretch, taken)) : left
            }, stretches)
            .map((stretch) => line(stretch, sum))
        },
      )
    })
    .join('')
}
