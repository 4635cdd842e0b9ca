import { encode } from 'uqr'
import { mm } from './measures'
import type { NodeId } from './page'
import type { Sheet } from './sheet'

/** A QR code that is measured but has no place yet. */
export interface SetCode {
  /** SVG path in a box of 100 x 100, as in `Item`. */
  readonly d: string
  /** Of the black part. */
  readonly size: number
  /** What stays white around it: four modules, else a camera does not find it. */
  readonly quiet: number
}

/** What the camera of any phone still reads, also after copying. A code with more in it becomes larger. */
const smallestModule = mm(0.52)
const quietModules = 4

type Point = `${number} ${number}`

/**
 * The outline of the black modules, clockwise around black. One path without seams: squares side by side would show hairs
 * between them on some screens.
 */
function outlineOf(modules: readonly (readonly boolean[])[]): string {
  const scale = 100 / modules.length
  const black = (x: number, y: number) => modules[y]?.[x] === true
  const point = (x: number, y: number): Point =>
    `${Number((x * scale).toFixed(4))} ${Number((y * scale).toFixed(4))}`
  const ways = new Map<Point, Point[]>()
  const edge = (from: Point, to: Point) => ways.set(from, [...(ways.get(from) ?? []), to])
  modules.forEach((row, y) => {
    row.forEach((_, x) => {
      if (!black(x, y)) return
      if (!black(x, y - 1)) edge(point(x, y), point(x + 1, y))
      if (!black(x + 1, y)) edge(point(x + 1, y), point(x + 1, y + 1))
      if (!black(x, y + 1)) edge(point(x + 1, y + 1), point(x, y + 1))
      if (!black(x - 1, y)) edge(point(x, y + 1), point(x, y))
    })
  })
  const loops: string[] = []
  for (const start of ways.keys()) {
    while ((ways.get(start)?.length ?? 0) > 0) {
      const corners: Point[] = []
      for (let at: Point | undefined = start; at !== undefined; at = ways.get(at)?.pop()) corners.push(at)
      loops.push(`M${withoutStraight(corners).join('L')}Z`)
    }
  }
  return loops.join('')
}

/** The corners where a loop of level and upright lines turns. */
function withoutStraight(loop: readonly Point[]): readonly Point[] {
  const corners = loop.slice(0, -1)
  const level = (from: Point | undefined, to: Point | undefined) => from?.split(' ')[1] === to?.split(' ')[1]
  return corners.filter((corner, index) => {
    const [before, after] = [corners.at(index - 1), corners[(index + 1) % corners.length]]
    return level(before, corner) !== level(corner, after)
  })
}

/** A QR code of this size, with the error correction that bank apps expect (M: 15 % may be damaged). */
export function setCode(text: string, size: number): SetCode {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const module = Math.max(smallestModule, size / data.length)
  return { d: outlineOf(data), size: module * data.length, quiet: quietModules * module }
}

/** How much of a row's width a code takes where it stands at the white edge of the page. */
export function codeWidth(text: string, wanted: number): number {
  const { size, quiet } = setCode(text, wanted)
  return size + quiet
}

export function placeCode(
  sheet: Sheet,
  { d, size }: SetCode,
  at: { readonly x: number; readonly y: number; readonly node: NodeId; readonly source: string },
) {
  sheet.dutch.push({ kind: 'shape', ...at, size, d, ink: 'ink' })
}
