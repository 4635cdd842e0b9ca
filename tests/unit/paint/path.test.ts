import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePath, roundedRectangle } from '../../../src/paint/path'

const coordinate = fc.integer({ min: -50, max: 150 })

/** Point on a cubic curve. */
const along = (from: number, a: number, b: number, to: number, t: number) =>
  (1 - t) ** 3 * from + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3 * to

describe('path data', () => {
  it('is read with the usual shorthand', () => {
    expect(parsePath('M1 2 3 4L-5,6.5.5-7Z')).toEqual([
      { op: 'M', x: 1, y: 2 },
      { op: 'L', x: 3, y: 4 },
      { op: 'L', x: -5, y: 6.5 },
      { op: 'L', x: 0.5, y: -7 },
      { op: 'Z' },
    ])
  })

  it('goes on from where a closed part began', () => {
    const steps = parsePath('M10 10L20 10Z Q10 20 20 20')
    expect(steps.at(-1)).toMatchObject({ x1: 10, x: 20, y: 20 })
  })

  it.each(['m1 1', 'M1', 'M1 2 3', '5 5', 'M1 1H5', 'M1 1 X', 'M1 1<script>'])(
    'is refused when it is %s',
    (d) => {
      expect(() => parsePath(d)).toThrow(TypeError)
    },
  )

  it('bends a quadratic curve as the cubic one that is the same', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        coordinate,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x0, cx, x, t) => {
          const [, curve] = parsePath(`M${x0} 0Q${cx} 0 ${x} 0`)
          if (curve?.op !== 'C') throw new Error('no curve')
          const quadratic = (1 - t) ** 2 * x0 + 2 * (1 - t) * t * cx + t ** 2 * x
          expect(along(x0, curve.x1, curve.x2, curve.x, t)).toBeCloseTo(quadratic, 6)
        },
      ),
    )
  })

  it('keeps arcs of a circle on the circle', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    fc.assert(
      fc.property(angle, angle, fc.boolean(), fc.boolean(), (from, to, large, sweep) => {
        const r = 40
        const [x0, y0, x, y] = [r * Math.cos(from), r * Math.sin(from), r * Math.cos(to), r * Math.sin(to)]
        fc.pre(Math.hypot(x - x0, y - y0) > 1 && Math.hypot(x - x0, y - y0) < 2 * r - 0.01)
        const fixed = [x0, y0, x, y].map((value) => value.toFixed(9))
        const steps = parsePath(
          `M${fixed[0]} ${fixed[1]}A${r} ${r} 0 ${+large} ${+sweep} ${fixed[2]} ${fixed[3]}`,
        )
        // One of the two circles through both points is ours; the arc stays on the same one from end to end.
        const middle = { x: (x0 + x) / 2, y: (y0 + y) / 2 }
        const centres = [
          { x: 0, y: 0 },
          { x: 2 * middle.x, y: 2 * middle.y },
        ]
        const strays = centres.map((centre) => {
          let [px, py] = [x0, y0]
          let worst = 0
          for (const step of steps) {
            if (step.op !== 'C') continue
            for (const t of [0.25, 0.5, 0.75, 1]) {
              const [qx, qy] = [
                along(px, step.x1, step.x2, step.x, t),
                along(py, step.y1, step.y2, step.y, t),
              ]
              worst = Math.max(worst, Math.abs(Math.hypot(qx - centre.x, qy - centre.y) - r))
            }
            ;[px, py] = [step.x, step.y]
          }
          return worst
        })
        expect(Math.min(...strays)).toBeLessThan(0.02)
      }),
    )
  })

  it('draws an arc that cannot reach its end with a larger radius', () => {
    const end = parsePath('M0 0A1 1 0 0 1 100 0').at(-1)
    expect(end).toMatchObject({ op: 'C', x: 100, y: 0 })
  })

  it('draws a line for an arc without a radius', () => {
    expect(parsePath('M0 0A0 5 0 0 1 9 9')[1]).toEqual({ op: 'L', x: 9, y: 9 })
  })
})

describe('a rounded rectangle', () => {
  it('stays within its sides', () => {
    for (const step of parsePath(roundedRectangle(10, 20, 30, 40, 6))) {
      if (step.op === 'Z') continue
      expect(step.x).toBeGreaterThanOrEqual(10)
      expect(step.x).toBeLessThanOrEqual(40)
      expect(step.y).toBeGreaterThanOrEqual(20)
      expect(step.y).toBeLessThanOrEqual(60)
    }
  })

  it('has sharp corners without a radius, and never a radius larger than half a side', () => {
    expect(roundedRectangle(0, 0, 10, 10, 0)).toBe('M0 0L10 0L10 10L0 10Z')
    expect(roundedRectangle(0, 0, 10, 4, 99)).toBe(roundedRectangle(0, 0, 10, 4, 2))
  })
})
