type Point = readonly [x: number, y: number]

/** How far a point lies from the line through two others, or from their one place. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}

/** A closed line with only the points that matter: no other lies further than `tolerance` from it (Douglas and Peucker). */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first] = points
  if (!first || points.length < 4) return points
  const far = points.reduce((best, point, index) => {
    const [bestX, bestY] = points[best] ?? first
    const here = Math.hypot(point[0] - first[0], point[1] - first[1])
    return here > Math.hypot(bestX - first[0], bestY - first[1]) ? index : best
  }, 0)
  const keep = new Set([0, far])
  const closed = [...points, first]
  // A list of what is left to do instead of calls within calls: an outline may have thousands of points.
  const todo: (readonly [from: number, to: number])[] = [
    [0, far],
    [far, points.length],
  ]
  for (let span = todo.pop(); span; span = todo.pop()) {
    const [from, to] = span
    const [start, end] = [closed[from], closed[to]]
    if (!start || !end) continue
    let [furthest, most] = [-1, tolerance]
    for (let index = from + 1; index < to; index += 1) {
      const point = closed[index]
      const away = point ? distance(point, start, end) : 0
      if (away > most) [furthest, most] = [index, away]
    }
    if (furthest < 0) continue
    keep.add(furthest)
    todo.push([from, furthest], [furthest, to])
  }
  return points.filter((_, index) => keep.has(index))
}
