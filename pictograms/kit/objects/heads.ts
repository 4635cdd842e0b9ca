import { ink, inkLine, type Part, solid, surface } from '../layers'
import { circle, number, polygon } from '../paths'

export type Mood = 'happy' | 'sad' | 'calm'

/** A large face. Features only survive from r 22 on. */
export const face = (
  x: number,
  y: number,
  r: number,
  mood: Mood,
  { closed = false, moat = 0 } = {},
): Part => {
  const eye = Math.max(2.8, r * 0.13)
  const mouth = Math.max(4, r * 0.13)
  const m = r * 0.46
  const curve = (dy: number, by: number, half: number): string =>
    `M${number(x - half)} ${number(y + dy)}Q${number(x)} ${number(y + dy + by)} ${number(x + half)} ${number(y + dy)}`
  const lid = (dx: number): Part => {
    const [l, q] = [x + dx - r * 0.17, r * 0.17]
    const y0 = y - r * 0.16
    return inkLine(
      `M${number(l)} ${number(y0)}Q${number(l + q)} ${number(y0 + r * 0.18)} ${number(l + 2 * q)} ${number(y0)}`,
      Math.max(3.6, r * 0.11),
    )
  }
  return [
    surface(circle(x, y, r), moat),
    [-0.36, 0.36].map((side) => (closed ? lid(side * r) : ink(circle(x + side * r, y - r * 0.2, eye)))),
    mood === 'happy' ? inkLine(curve(r * 0.24, r * 0.52, m), mouth) : [],
    mood === 'sad' ? inkLine(curve(r * 0.52, -r * 0.46, m * 0.9), mouth) : [],
    mood === 'calm' ? inkLine(curve(r * 0.4, 0, m * 0.7), mouth) : [],
  ]
}

/** Head and shoulders. The head is at x, y; the shoulders end 32 units of the scale lower. */
export const bust = (x: number, y: number, scale = 1, moat = 0): Part => {
  const u = (n: number): number => n * scale
  return [
    solid(
      polygon(
        [
          [x - u(16), y + u(32), 1],
          [x - u(16), y + u(13), u(11)],
          [x + u(16), y + u(13), u(11)],
          [x + u(16), y + u(32), 1],
        ],
        u(11),
      ),
      moat,
    ),
    solid(circle(x, y, u(10)), moat),
  ]
}

/** Head and shoulders in ink, for a picture of somebody inside a bubble or a frame. */
export const inkBust = (x: number, y: number, scale = 1): Part => {
  const u = (n: number): number => n * scale
  return [
    ink(circle(x, y, u(10))),
    ink(
      polygon(
        [
          [x - u(16), y + u(28), 1],
          [x - u(16), y + u(13), u(10)],
          [x + u(16), y + u(13), u(10)],
          [x + u(16), y + u(28), 1],
        ],
        u(10),
      ),
    ),
  ]
}
