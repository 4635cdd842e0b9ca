import type { Layer } from '../../src/model/tile'
import { drawing, type Part } from './layers'
import { number } from './paths'

export interface Placing {
  /** What stays fixed while scaling; the middle of the tile by default. */
  readonly from?: readonly [x: number, y: number]
  /** Where that point goes. */
  readonly to?: readonly [x: number, y: number]
  readonly scale?: number
  /** Left becomes right. */
  readonly mirror?: boolean
}

/** The thinnest white line and black gap that survive two photocopies at 15 mm (units). */
const thinnest = { figure: 4.6, surface: 4.6, cut: 3, ink: 3.4 } as const

/** Scaling down never takes a line below what a copier keeps, unless it was drawn thinner on purpose. */
const scaledStroke = ({ stroke = 0, role }: Layer, scale: number): number =>
  Math.max(stroke * scale, Math.min(stroke, thinnest[role]))

const movedPath = (d: string, scale: number, sx: number, move: (x: number, y: number) => string): string =>
  d.replace(/([MLCQAZ])([^MLCQAZ]*)/g, (_, command: string, text: string) => {
    const n = text.trim().split(/\s+/).map(Number)
    if (command === 'Z') return 'Z'
    if (command === 'A') {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x = 0, y = 0] = n
      const flag = sx < 0 ? 1 - sweep : sweep
      return `A${number(rx * scale)} ${number(ry * scale)} ${number(turn * Math.sign(sx))} ${large} ${flag} ${move(x, y)}`
    }
    const points: string[] = []
    for (let i = 0; i + 1 < n.length; i += 2) points.push(move(n[i] ?? 0, n[i + 1] ?? 0))
    return `${command}${points.join(' ')}`
  })

/** Moves, scales or mirrors parts on the canvas. */
export const place = (
  part: Part,
  { from = [50, 50], to = from, scale = 1, mirror = false }: Placing,
): Part => {
  const sx = mirror ? -scale : scale
  const move = (x: number, y: number): string =>
    `${number(to[0] + (x - from[0]) * sx)} ${number(to[1] + (y - from[1]) * scale)}`
  return drawing(part).map((layer) => ({
    ...layer,
    d: movedPath(layer.d, scale, sx, move),
    ...(layer.stroke === undefined ? {} : { stroke: Number(number(scaledStroke(layer, scale))) }),
  }))
}
