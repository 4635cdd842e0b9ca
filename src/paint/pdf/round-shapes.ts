/** What a round pen leaves: a dot where it stands on a point, a box with round corners where it goes around one. */
export type RoundShape =
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly pen: number }
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly pen: number
    }

const n = '(-?[\\d.]+)'
const parabola = `Q${n} ${n} ${n} ${n}`
const arc = `A${n} ${n} 0 0 1 ${n} ${n}`
/** The forms in which our drawings have circles and round boxes (pictograms/kit/paths.ts, roundedRectangle in ../path). */
const circle = new RegExp(`^M${n} ${n}A${n} \\3 0 1 0 ${n} \\2A\\3 \\3 0 1 0 \\1 \\2Z$`)
const softBox = new RegExp(
  `^M${n} ${n}${parabola}L${n} ${n}${parabola}L${n} ${n}${parabola}L${n} ${n}${parabola}Z$`,
)
const arcBox = new RegExp(`^M${n} ${n}L${n} ${n}${arc}L${n} ${n}${arc}L${n} ${n}${arc}L${n} ${n}${arc}Z$`)

/** Radius of the arc that comes nearest to a parabola that rounds a right angle over a length of one: both pass the same middle. */
const arcOfParabola = Math.SQRT1_2 / 2 / (Math.SQRT2 - 1)

/** Sides and radii that differ by less are the same: coordinates have one decimal. */
const tolerance = 0.06

/**
 * The shape that fills path data, when it is a whole circle or an upright rectangle with four equal corners. A round pen
 * says in one operator what takes four curves, and half of all shapes on our tiles are one of these.
 */
export function roundShape(d: string): RoundShape | undefined {
  return dotOf(d) ?? softBoxOf(d) ?? arcBoxOf(d)
}

function dotOf(d: string): RoundShape | undefined {
  const found = circle.exec(d)?.slice(1).map(Number)
  if (!found) return undefined
  const [left = 0, y = 0, radius = 0, right = 0] = found
  return Math.abs(Math.abs(right - left) - 2 * radius) > 2 * tolerance
    ? undefined
    : { kind: 'dot', x: (left + right) / 2, y, pen: 2 * radius }
}

function softBoxOf(d: string): RoundShape | undefined {
  const found = softBox.exec(d)?.slice(1).map(Number)
  if (!found) return undefined
  const xs = found.filter((_, i) => i % 2 === 0)
  const ys = found.filter((_, i) => i % 2 === 1)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const radii: number[] = []
  // Around a corner: its start, the corner of the rectangle, its end.
  for (let i = 0; i < xs.length; i += 3) {
    const [x0 = 0, x1 = 0, x2 = 0] = xs.slice(i, i + 3)
    const [y0 = 0, y1 = 0, y2 = 0] = ys.slice(i, i + 3)
    const atCorner = (x1 === left || x1 === right) && (y1 === top || y1 === bottom)
    const square = (x0 === x1 && y2 === y1) || (y0 === y1 && x2 === x1)
    if (!atCorner || !square) return undefined
    radii.push(Math.abs(x0 - x1) + Math.abs(y0 - y1), Math.abs(x2 - x1) + Math.abs(y2 - y1))
  }
  const smallest = Math.min(...radii)
  const inset = (arcOfParabola * (smallest + Math.max(...radii))) / 2
  const [width, height] = [right - left - 2 * inset, bottom - top - 2 * inset]
  if (Math.max(...radii) - smallest > tolerance || width <= 0 || height <= 0) return undefined
  return { kind: 'box', x: left + inset, y: top + inset, width, height, pen: 2 * inset }
}

/** With arcs, from the end of its top left corner to the right. */
function arcBoxOf(d: string): RoundShape | undefined {
  const found = arcBox.exec(d)?.slice(1).map(Number)
  if (!found) return undefined
  const [x = 0, y = 0, end = 0, , radius = 0] = found
  const bottom = found[15] ?? 0
  const radii = [4, 5, 10, 11, 16, 17, 22, 23].map((i) => found[i])
  if (radii.some((one) => one !== radius)) return undefined
  return { kind: 'box', x, y: y + radius, width: end - x, height: bottom - y - 2 * radius, pen: 2 * radius }
}
