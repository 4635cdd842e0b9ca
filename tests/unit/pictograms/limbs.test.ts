import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bend } from '../../../pictograms/kit/limbs'

const coordinate = fc.integer({ min: 0, max: 100 })

describe('an arm or a leg', () => {
  it('keeps both bones as long as they are, wherever the hand goes', () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.constantFrom(-1, 1), (x, y, turn) => {
        const root = [50, 50] as const
        const { joint, end } = bend(root, [x, y, turn], 20, 1)
        expect(Math.hypot(joint[0] - root[0], joint[1] - root[1])).toBeCloseTo(20, 1)
        expect(Math.hypot(end[0] - joint[0], end[1] - joint[1])).toBeCloseTo(20, 1)
      }),
    )
  })

  it('puts the hand where it was sent, when it can reach', () => {
    const { end } = bend([50, 50], [60, 70, -1], 20, 1)
    expect(end[0]).toBeCloseTo(60, 6)
    expect(end[1]).toBeCloseTo(70, 6)
  })

  it('bends a knee forward for who looks right and for who looks left', () => {
    expect(bend([50, 50], [50, 80, -1], 20, 1).joint[0]).toBeGreaterThan(50)
    expect(bend([50, 50], [50, 80, -1], 20, -1).joint[0]).toBeLessThan(50)
  })
})
