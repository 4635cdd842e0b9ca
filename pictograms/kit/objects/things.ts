import { cut, ink, inkLine, line, type Part, solid, surface } from '../layers'
import { box, type Corner, circle, number, placer, polygon } from '../paths'

/** The outline of a heart about 2.2 r wide. */
export const heartPath = (x: number, y: number, r: number): string => {
  const p = (u: number, v: number): string => `${number(x + u * r)} ${number(y + v * r)}`
  return `M${p(0, 0.95)}C${p(-1.3, 0.15)} ${p(-1.25, -0.85)} ${p(-0.55, -0.85)}C${p(-0.2, -0.85)} ${p(0, -0.6)} ${p(0, -0.38)}C${p(0, -0.6)} ${p(0.2, -0.85)} ${p(0.55, -0.85)}C${p(1.25, -0.85)} ${p(1.3, 0.15)} ${p(0, 0.95)}Z`
}
export const heart = (x: number, y: number, r: number, moat = 0): Part => solid(heartPath(x, y, r), moat)

/** A slice of bread with its crust; x is the middle, y the top. */
export const bread = (x: number, y: number, width: number, height: number, moat = 2.8): Part => {
  const slice = (inset: number): string => {
    const half = width / 2 - inset
    const side = half - width * 0.1
    const [top, bottom, waist] = [y + inset, y + height - inset, y + height * 0.36]
    const n = number
    const ear = half + width * 0.06
    return (
      `M${n(x - side)} ${n(bottom)}L${n(x - side)} ${n(waist)}` +
      `C${n(x - ear)} ${n(waist - width * 0.1)} ${n(x - half - width * 0.02)} ${n(top)} ${n(x - half * 0.45)} ${n(top)}` +
      `L${n(x + half * 0.45)} ${n(top)}` +
      `C${n(x + half + width * 0.02)} ${n(top)} ${n(x + ear)} ${n(waist - width * 0.1)} ${n(x + side)} ${n(waist)}` +
      `L${n(x + side)} ${n(bottom)}Z`
    )
  }
  return [surface(slice(0), moat), inkLine(slice(6.6), 3.4)]
}

/** A chair seen from the side; `facing` 1 has its back at the left. */
export const chair = (x: number, seat: number, ground = 90, facing: 1 | -1 = 1, width = 4.8): Part => {
  const u = (n: number): number => x + n * facing
  return [
    line(
      [
        [u(-9), seat - 26],
        [u(-9), ground],
      ],
      width,
    ),
    line(
      [
        [u(-9), seat],
        [u(8), seat],
        [u(8), ground],
      ],
      width,
    ),
  ]
}

/** A child's or grown-up's desk from the side. */
export const desk = (x0: number, x1: number, top: number, ground = 90): Part => [
  line(
    [
      [x0, top],
      [x1, top],
    ],
    5.4,
    { moat: 2.6 },
  ),
  line(
    [
      [x1 - 4, top],
      [x1 - 4, ground],
    ],
    5.2,
  ),
]

/** A mobile phone, standing up, its screen black. */
export const phone = (x: number, y: number, width: number, height: number, moat = 0): Part => {
  const edge = width * 0.15
  return [
    solid(box(x, y, width, height, width * 0.18), moat),
    cut(box(x + edge, y + edge * 1.2, width - 2 * edge, height - edge * 3.6, 2)),
    cut(box(x + width * 0.36, y + height - edge * 1.55, width * 0.28, Math.max(4, edge * 0.6), 2)),
  ]
}

/** A telephone receiver. */
export const receiver = (x: number, y: number, scale = 1): Part => {
  const at = placer(x, y, 0, scale)
  const p = (u: number, v: number): string => {
    const [a, b] = at(u - 50, v - 50)
    return `${number(a)} ${number(b)}`
  }
  return solid(
    `M${p(20, 14)}C${p(12, 20)} ${p(10, 34)} ${p(24, 54)}C${p(38, 74)} ${p(56, 88)} ${p(70, 88)}C${p(78, 88)} ${p(84, 82)} ${p(86, 76)}L${p(70, 62)}L${p(58, 70)}C${p(48, 66)} ${p(36, 52)} ${p(34, 42)}L${p(44, 32)}L${p(30, 12)}Z`,
  )
}

/** A wheel of a vehicle with its black arch. */
export const wheel = (x: number, y: number, r = 10): Part => [
  cut(circle(x, y - 0.4, r + 3.2)),
  solid(circle(x, y, r)),
  cut(circle(x, y, r * 0.36)),
]

/** A T-shirt; x is its middle, y the top of the collar. */
export const shirt = (x: number, y: number, scale = 1, moat = 0): Part => {
  const at = placer(x, y, 0, scale)
  const half: readonly Corner[] = [
    at(8, 0),
    at(15, 0, 2),
    at(32, 12, 3),
    at(25, 26, 2),
    at(17.5, 21, 1),
    at(17.5, 50, 2),
  ]
  const left = half.map(([u, v, r]): Corner => [2 * x - u, v, r]).toReversed()
  return [
    surface(polygon([...half, ...left], 2), moat),
    ink(polygon([at(-8, -1), at(8, -1), at(4.5, 6, 3), at(-4.5, 6, 3)], 0)),
  ]
}

/** Long trousers; x is their middle, y the waist. */
export const trousers = (x: number, y: number, scale = 1, long = 50, moat = 0): Part => {
  const at = placer(x, y, 0, scale)
  return [
    surface(
      polygon([at(-15, 0), at(15, 0), at(17, long), at(4, long), at(0, 17), at(-4, long), at(-17, long)], 2),
      moat,
    ),
    inkLine([at(-15.5, 8), at(15.5, 8)], 3, { butt: true }),
  ]
}

/** A flame with its dark heart. */
export const flame = (x: number, y: number, scale = 1): Part => {
  const p = (u: number, v: number): string => `${number(x + u * scale)} ${number(y + v * scale)}`
  return [
    solid(
      `M${p(2, -38)}C${p(6, -22)} ${p(26, -12)} ${p(26, 12)}C${p(26, 28)} ${p(14, 38)} ${p(0, 38)}C${p(-14, 38)} ${p(-26, 28)} ${p(-26, 12)}C${p(-26, 0)} ${p(-20, -8)} ${p(-15, -14)}C${p(-14, -6)} ${p(-11, -2)} ${p(-7, -1)}C${p(-9, -14)} ${p(-6, -28)} ${p(2, -38)}Z`,
    ),
    cut(
      `M${p(3, 8)}C${p(5, 15)} ${p(11, 17)} ${p(11, 24)}C${p(11, 30)} ${p(6, 33)} ${p(0, 33)}C${p(-6, 33)} ${p(-11, 30)} ${p(-11, 24)}C${p(-11, 18)} ${p(-3, 16)} ${p(3, 8)}Z`,
    ),
  ]
}
