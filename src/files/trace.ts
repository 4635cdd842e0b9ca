import type { Result } from '../model/result'
import type { Drawing } from '../model/tile'
import { simplify } from './simplify'

/** A square picture in black and white, row by row: 1 is white. */
export interface Bitmap {
  readonly size: number
  readonly white: Uint8Array
}

/** Pixels along edges. A drawing has some thousands; a photograph of leaves has no end of them. */
const mostSteps = 60_000
/** Loops around less are dust. */
const leastArea = 8
/** In pixels: less than the eye sees on paper. */
const tolerance = 0.8

/** Right, down, left, up. */
const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const

type Point = readonly [x: number, y: number]

/**
 * Turns a picture into one of our drawings: the outlines of what is white, walked with the white on the right, so that
 * holes turn the other way and stay open when filled.
 * @returns `busy` when it is no drawing but a photograph; `empty` when it is all black.
 */
export function trace({ size, white }: Bitmap): Result<Drawing, 'busy' | 'empty'> {
  const isWhite = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < size && y < size && white[y * size + x] === 1
  // Every outline passes over the top of some white pixel, to the right. Those edges are walked once.
  const walked = new Uint8Array(size * size)
  const outlines: Point[][] = []
  let total = 0

  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isWhite(x, y) || isWhite(x, y - 1) || walked[y * size + x]) continue
      const outline = walk(isWhite, x, y, walked, size, mostSteps - total)
      if (!outline) return { ok: false, why: 'busy' }
      total += outline.length
      if (Math.abs(areaOf(outline)) >= leastArea) outlines.push(outline)
    }
  }
  if (outlines.length === 0) return { ok: false, why: 'empty' }
  const scale = 100 / size
  const d = outlines.map((outline) => pathOf(simplify(outline, tolerance), scale)).join('')
  return { ok: true, value: [{ d, role: 'figure' }] }
}

/** The middles of the edges of one outline; undefined when there are more than `most`. */
function walk(
  isWhite: (x: number, y: number) => boolean,
  startX: number,
  startY: number,
  walked: Uint8Array,
  size: number,
  most: number,
): Point[] | undefined {
  const points: Point[] = []
  let [x, y, direction] = [startX, startY, 0]
  do {
    const [dx, dy] = steps[direction] ?? steps[0]
    if (direction === 0) walked[y * size + x] = 1
    points.push([x + dx / 2, y + dy / 2])
    if (points.length > most) return undefined
    x += dx
    y += dy
    direction = turn(isWhite, x, y, direction)
  } while (x !== startX || y !== startY || direction !== 0)
  return points
}

/** Where an outline goes on from a corner: right around white, straight on along it, left around black. */
function turn(isWhite: (x: number, y: number) => boolean, x: number, y: number, direction: number): number {
  const [dx, dy] = steps[direction] ?? steps[0]
  // The pixels ahead, on either side of the line that is walked.
  const ahead = (side: 1 | -1) => isWhite(x + (dx - side * dy - 1) / 2, y + (dy + side * dx - 1) / 2)
  if (!ahead(1)) return (direction + 1) % 4
  return ahead(-1) ? (direction + 3) % 4 : direction
}

const areaOf = (points: readonly Point[]) =>
  points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)

function pathOf(points: readonly Point[], scale: number): string {
  const at = ([x, y]: Point) => `${tenth(x * scale)} ${tenth(y * scale)}`
  return `M${points.map(at).join('L')}Z`
}

const tenth = (value: number) => Math.round(value * 10) / 10
