import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import tiles from '../../../pictograms/tiles.json'
import { type Bitmap, trace } from '../../../src/files/trace'
import type { Drawing } from '../../../src/model/tile'
import { tileToSvg } from '../../../src/paint/svg/markup'

const bitmap = (rows: readonly string[]): Bitmap => ({
  size: rows.length,
  white: Uint8Array.from(rows.join(''), (pixel) => (pixel === '#' ? 1 : 0)),
})

/** The tile as pixels again, black and white. */
function pixelsOf(drawing: Drawing, size: number): Uint8Array {
  const { pixels } = new Resvg(tileToSvg(drawing), { fitTo: { mode: 'width', value: size } }).render()
  return Uint8Array.from({ length: size * size }, (_, index) => ((pixels[index * 4] ?? 0) > 127 ? 1 : 0))
}

describe('turning a picture of pixels into a drawing', () => {
  it('follows the outline of what is white, and leaves holes open', () => {
    const traced = trace(bitmap(['......', '.####.', '.#..#.', '.#..#.', '.####.', '......']))
    expect(traced.ok && traced.value[0]?.d.match(/M/g)).toHaveLength(1)
    const large = Array.from({ length: 40 }, (_, y) =>
      Array.from({ length: 40 }, (_, x) => {
        const away = Math.max(Math.abs(x - 20), Math.abs(y - 20))
        return away < 16 && away > 6 ? '#' : '.'
      }).join(''),
    )
    const ring = trace(bitmap(large))
    expect(ring.ok && ring.value[0]?.d.match(/M/g)).toHaveLength(2)
    const again = pixelsOf(ring.ok ? ring.value : [], 40)
    expect([again[20 * 40 + 20], again[20 * 40 + 8], again[1]]).toEqual([0, 1, 0])
  })

  it.each(['uitstap', 'betalen', 'handen-wassen', 'luizen'] as const)('gives %s back as it was', (id) => {
    const size = 400
    const before = pixelsOf(tiles[id] as unknown as Drawing, size)
    const traced = trace({ size, white: before })
    expect(traced.ok).toBe(true)
    const after = pixelsOf(traced.ok ? traced.value : [], size)
    const different = after.reduce((sum, pixel, index) => sum + (pixel === before[index] ? 0 : 1), 0)
    expect(different / (size * size)).toBeLessThan(0.01)
  })

  it('refuses what is all black, and what is no drawing', () => {
    expect(trace({ size: 300, white: new Uint8Array(90_000) })).toEqual({ ok: false, why: 'empty' })
    const noise = Uint8Array.from({ length: 512 * 512 }, (_, index) =>
      ((index * 2_654_435_761) >>> 13) & 1 ? 1 : 0,
    )
    expect(trace({ size: 512, white: noise })).toEqual({ ok: false, why: 'busy' })
  })

  it('ends with points on the tile, whatever the pixels are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0, max: 1, minLength: 400, maxLength: 400 }), (white) => {
        const traced = trace({ size: 20, white })
        const numbers = traced.ok ? (traced.value[0]?.d.match(/-?[\d.]+/g) ?? []) : []
        expect(numbers.every((number) => Number(number) >= 0 && Number(number) <= 100)).toBe(true)
      }),
    )
  })
})
