import { ink, inkLine, type Part, surface } from '../layers'
import { around, box, circle, number } from '../paths'

/** The euro sign, in ink unless told otherwise; r is the radius of its bow. */
export const euro = (
  x: number,
  y: number,
  r: number,
  width = r * 0.42,
  stroke: (d: string, width: number, style: { butt: boolean }) => Part = inkLine,
): Part => {
  const [x0, y0] = around(x, y, r, 50)
  const [x1, y1] = around(x, y, r, 130)
  const bow = `M${number(x0)} ${number(y0)}A${number(r)} ${number(r)} 0 1 0 ${number(x1)} ${number(y1)}`
  const bar = (dy: number, right: number): Part =>
    stroke(
      `M${number(x - r * 1.45)} ${number(y + dy)}L${number(x + right)} ${number(y + dy)}`,
      width * 0.72,
      { butt: true },
    )
  return [stroke(bow, width, { butt: true }), bar(-r * 0.34, r * 0.35), bar(r * 0.34, r * 0.2)]
}

/** A coin with the euro sign. r >= 24 to survive two copies; smaller ones are blank company. */
export const euroCoin = (x: number, y: number, r = 26, moat = 0): Part => [
  surface(circle(x, y, r), moat),
  euro(x + r * 0.07, y, r * 0.54),
]

/** A blank coin with an inner ring. */
export const smallCoin = (x: number, y: number, r: number, moat = 0): Part => [
  surface(circle(x, y, r), moat),
  inkLine(circle(x, y, r * 0.55), 3.4),
]

/** A bank note with the euro sign. */
export const note = (x: number, y: number, width: number, height: number, moat = 0): Part => [
  surface(box(x, y, width, height, 4), moat),
  euro(x + width / 2 + 1.5, y + height / 2, height * 0.27),
  [x + 8, x + width - 8].map((u) => ink(circle(u, y + height / 2, 3))),
]
