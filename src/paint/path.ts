/** One step of an outline, in absolute coordinates. Quadratic curves and arcs have become cubic ones. */
export type Step =
  | { readonly op: 'M'; readonly x: number; readonly y: number }
  | { readonly op: 'L'; readonly x: number; readonly y: number }
  | {
      readonly op: 'C'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly op: 'Z' }

const token = /([MLCQAZ])|([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/gi
const argumentCount: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Q: 4, A: 7, Z: 0 }

/** Reads SVG path data in absolute M L C Q A Z, with the usual implied repeats. Anything else throws: drawings are ours. */
export function parsePath(d: string): readonly Step[] {
  const steps: Step[] = []
  let command = ''
  let pending: number[] = []
  let x = 0
  let y = 0
  let start: readonly [number, number] = [0, 0]

  const take = (op: string, [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0]: readonly number[]) => {
    if (op === 'M') {
      start = [a, b]
      steps.push({ op: 'M', x: a, y: b })
    } else if (op === 'L') steps.push({ op: 'L', x: a, y: b })
    else if (op === 'C') steps.push({ op: 'C', x1: a, y1: b, x2: c, y2: e, x: f, y: g })
    else if (op === 'Q') steps.push(raiseQuadratic(x, y, a, b, c, e))
    else
      steps.push(...arcToCubics(x, y, { rx: a, ry: b, tilt: c, large: e !== 0, sweep: f !== 0, x: g, y: h }))
    const last = steps.at(-1)
    if (last && last.op !== 'Z') [x, y] = [last.x, last.y]
  }

  if (d.replace(token, '').trim().replaceAll(',', '').trim() !== '') throw new TypeError(`Not a path: ${d}`)
  for (const [, letter, number] of d.matchAll(token)) {
    if (letter) {
      if (pending.length > 0 || !(letter in argumentCount)) throw new TypeError(`Not a path: ${d}`)
      command = letter
      if (command === 'Z') {
        steps.push({ op: 'Z' })
        ;[x, y] = start
      }
      continue
    }
    pending.push(Number(number))
    const wanted = argumentCount[command]
    if (!wanted) throw new TypeError(`Not a path: ${d}`)
    if (pending.length === wanted) {
      take(command, pending)
      pending = []
      if (command === 'M') command = 'L'
    }
  }
  if (pending.length > 0) throw new TypeError(`Not a path: ${d}`)
  return steps
}

function raiseQuadratic(x0: number, y0: number, cx: number, cy: number, x: number, y: number): Step {
  return {
    op: 'C',
    x1: x0 + (2 / 3) * (cx - x0),
    y1: y0 + (2 / 3) * (cy - y0),
    x2: x + (2 / 3) * (cx - x),
    y2: y + (2 / 3) * (cy - y),
    x,
    y,
  }
}

interface Arc {
  readonly rx: number
  readonly ry: number
  readonly tilt: number
  readonly large: boolean
  readonly sweep: boolean
  readonly x: number
  readonly y: number
}

/** From end points to centre, then one cubic per quarter turn (SVG 2, appendix B.2). */
function arcToCubics(x0: number, y0: number, arc: Arc): readonly Step[] {
  const { x, y, sweep } = arc
  if ((x0 === x && y0 === y) || arc.rx === 0 || arc.ry === 0) return [{ op: 'L', x, y }]
  const phi = (arc.tilt * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const px = (cos * (x0 - x)) / 2 + (sin * (y0 - y)) / 2
  const py = (-sin * (x0 - x)) / 2 + (cos * (y0 - y)) / 2
  const grow = Math.sqrt(Math.max(1, (px / arc.rx) ** 2 + (py / arc.ry) ** 2))
  const [rx, ry] = [Math.abs(arc.rx) * grow, Math.abs(arc.ry) * grow]

  const reach = (rx * py) ** 2 + (ry * px) ** 2
  const side = arc.large === sweep ? -1 : 1
  const k = side * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - reach) / reach))
  const [qx, qy] = [(k * rx * py) / ry, (-k * ry * px) / rx]
  const [cx, cy] = [cos * qx - sin * qy + (x0 + x) / 2, sin * qx + cos * qy + (y0 + y) / 2]

  const from = Math.atan2((py - qy) / ry, (px - qx) / rx)
  let turn = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from
  if (sweep && turn < 0) turn += 2 * Math.PI
  if (!sweep && turn > 0) turn -= 2 * Math.PI

  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9))
  const step = turn / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const at = (u: number, v: number) =>
    [cx + cos * rx * u - sin * ry * v, cy + sin * rx * u + cos * ry * v] as const
  return Array.from({ length: count }, (_, i): Step => {
    const [a, b] = [from + i * step, from + (i + 1) * step]
    const [x1, y1] = at(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a))
    const [x2, y2] = at(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b))
    const [ex, ey] = i === count - 1 ? [x, y] : at(Math.cos(b), Math.sin(b))
    return { op: 'C', x1, y1, x2, y2, x: ex, y: ey }
  })
}

/** Path data of a rectangle with round corners. */
export function roundedRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): string {
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  if (r <= 0) return `M${x} ${y}L${right} ${y}L${right} ${bottom}L${x} ${bottom}Z`
  const corner = `A${r} ${r} 0 0 1 `
  return (
    `M${x + r} ${y}L${right - r} ${y}${corner}${right} ${y + r}L${right} ${bottom - r}${corner}${right - r} ${bottom}` +
    `L${x + r} ${bottom}${corner}${x} ${bottom - r}L${x} ${y + r}${corner}${x + r} ${y}Z`
  )
}
