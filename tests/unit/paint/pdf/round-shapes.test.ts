import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { box, circle, ellipse, polygon } from '../../../../pictograms/kit/paths'
import { roundedRectangle } from '../../../../src/paint/path'
import { type RoundShape, roundShape } from '../../../../src/paint/pdf/round-shapes'

const pixelsPerUnit = 4
/** Coordinates of one decimal put an edge this far off at most. */
const edge = 0.06

/** How dark each pixel of a tile is, 0..1. */
function inked(shape: string): readonly number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${shape}</svg>`
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'zoom', value: pixelsPerUnit } }).render()
  return Array.from({ length: pixels.length / 4 }, (_, i) => (pixels[4 * i + 3] ?? 0) / 255)
}

const penned = (shape: RoundShape) => {
  const pen = `stroke="#000" stroke-width="${shape.pen}" stroke-linejoin="round" stroke-linecap="round"`
  return shape.kind === 'dot'
    ? `<path d="M${shape.x} ${shape.y}L${shape.x + 0.01} ${shape.y}" ${pen}/>`
    : `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" ${pen}/>`
}

/** Square units that are black in one picture and white in the other. */
function difference(d: string): number {
  const shape = roundShape(d)
  if (!shape) throw new Error(`Not round: ${d}`)
  const [a, b] = [inked(`<path d="${d}"/>`), inked(penned(shape))]
  return a.reduce((sum, v, i) => sum + Math.abs(v - (b[i] ?? 0)), 0) / pixelsPerUnit ** 2
}

const units = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((v) => v / 10)

describe('what a round pen leaves', () => {
  it('is the whole circle', () => {
    fc.assert(
      fc.property(units(30, 70), units(30, 70), units(2, 28), (x, y, radius) => {
        expect(difference(circle(x, y, radius))).toBeLessThan(0.2 + edge * 2 * Math.PI * radius)
      }),
      { numRuns: 30 },
    )
  })

  it('is the box with its round corners', () => {
    fc.assert(
      fc.property(units(5, 40), units(12, 50), units(12, 50), units(1, 6), (at, width, height, radius) => {
        expect(difference(box(at, at, width, height, radius))).toBeLessThan(
          0.2 + edge * 2 * (width + height) + 0.02 * radius ** 2,
        )
      }),
      { numRuns: 30 },
    )
  })

  it('is the ground of a tile', () => {
    expect(difference(roundedRectangle(1, 1, 98, 98, 11))).toBeLessThan(2)
  })

  it.each([
    ['an ellipse', ellipse(50, 50, 20, 12)],
    ['a box that leans', polygon('20 20, 80 26, 74 86, 14 80', 4)],
    ['a box with corners of several sizes', polygon('20 20 4, 80 20 9, 80 80 4, 20 80 4')],
    ['a triangle', polygon('50 10, 90 80, 10 80', 4)],
    ['an arc', 'M20 50A30 30 0 1 0 80 50'],
  ])('is not %s', (_, d) => {
    expect(roundShape(d)).toBeUndefined()
  })
})
