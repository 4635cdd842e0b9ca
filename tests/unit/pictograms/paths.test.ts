import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { box, circle, number, polygon, polyline, rotate } from '../../../pictograms/kit/paths'

describe('path data', () => {
  it('writes at most one decimal and no minus zero', () => {
    expect(number(1.005)).toBe('1')
    expect(number(-0.001)).toBe('0')
    expect(number(12.345)).toBe('12.3')
  })

  it('reads points written as text', () => {
    expect(polyline('1 2, 3 4')).toBe('M1 2L3 4')
    expect(polygon('0 0, 10 0, 10 10, 0 10')).toBe('M0 0L10 0L10 10L0 10Z')
  })

  it('rounds a corner with its own radius before that of the polygon', () => {
    expect(polygon('0 0, 10 0, 10 10 3, 0 10')).toBe('M0 0L10 0L10 7Q10 10 7 10L0 10Z')
  })

  it('never rounds more than half of a side', () => {
    expect(box(0, 0, 4, 10, 9)).toBe('M0 2Q0 0 2 0L2 0Q4 0 4 2L4 8Q4 10 2 10L2 10Q0 10 0 8Z')
  })

  it('closes a circle with two arcs', () => {
    expect(circle(50, 50, 10)).toBe('M40 50A10 10 0 1 0 60 50A10 10 0 1 0 40 50Z')
  })

  it('keeps the distance to the origin when it turns', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -90, max: 90 }),
        fc.integer({ min: -90, max: 90 }),
        fc.integer(),
        (x, y, a) => {
          expect(Math.hypot(...rotate([x, y], a % 360))).toBeCloseTo(Math.hypot(x, y), 6)
        },
      ),
    )
  })
})
