import { describe, expect, it } from 'vitest'
import { boxPath } from '../../../src/paint/box'
import { parsePath } from '../../../src/paint/path'

const box = { kind: 'box', x: 10, y: 20, width: 100, height: 50, radius: 6 } as const

const linesOf = (open: { readonly top: boolean; readonly bottom: boolean }) => {
  const steps = parsePath(boxPath({ ...box, open }))
  return {
    strokes: steps.filter(({ op }) => op === 'M').length,
    corners: steps.filter(({ op }) => op === 'C').length,
    ends: steps.flatMap((step) => (step.op === 'Z' ? [] : [step.y])),
  }
}

describe('a box that goes on elsewhere', () => {
  it('has two corners and sides that run to the open edge', () => {
    expect(linesOf({ top: false, bottom: true })).toMatchObject({ strokes: 2, corners: 2 })
    expect(linesOf({ top: true, bottom: false })).toMatchObject({ strokes: 1, corners: 2 })
    for (const open of [
      { top: true, bottom: false },
      { top: false, bottom: true },
    ]) {
      const { ends } = linesOf(open)
      expect([Math.min(...ends), Math.max(...ends)]).toEqual([20, 70])
    }
  })

  it('is two sides where both edges are open', () => {
    expect(boxPath({ ...box, open: { top: true, bottom: true } })).toBe('M110 20L110 70M10 70L10 20')
  })
})
