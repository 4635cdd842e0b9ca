import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMarkup, pictureSize } from '../../src/files/picture-size'

const number32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
const png = (width: number, height: number) =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...number32(13),
    ...[0x49, 0x48, 0x44, 0x52],
    ...number32(width),
    ...number32(height),
    ...[8, 6, 0, 0, 0],
  ])
const jpeg = (width: number, height: number, between: readonly number[] = []) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...between,
    ...[0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0],
  ])
const text = (content: string) => new TextEncoder().encode(content)

describe('hostile pictures', () => {
  it('are measured before they are decoded', () => {
    expect(pictureSize(png(500, 400))).toEqual({
      ok: true,
      value: { type: 'image/png', width: 500, height: 400 },
    })
    expect(pictureSize(jpeg(640, 480))).toEqual({
      ok: true,
      value: { type: 'image/jpeg', width: 640, height: 480 },
    })
  })

  const refused: readonly (readonly [name: string, bytes: Uint8Array, why: string])[] = [
    ['a bomb of 30 000 by 30 000', png(30_000, 30_000), 'pixels'],
    ['a bomb that is wide only', png(4_294_967_295, 4_294_967_295), 'pixels'],
    ['a JPEG bomb', jpeg(65_535, 65_535), 'pixels'],
    ['a picture of no width', png(0, 100), 'kind'],
    ['eleven megabytes', new Uint8Array(11 * 1024 * 1024), 'large'],
    ['nothing', new Uint8Array(), 'kind'],
    ['half a header', png(10, 10).subarray(0, 18), 'kind'],
    [
      'a JPEG whose segment has no length',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, ...Array(20).fill(0)]),
      'kind',
    ],
    ['a JPEG of filling only', new Uint8Array(100_000).fill(0xff).fill(0xd8, 1, 2), 'kind'],
    ['a program in an SVG', text('<svg onload="alert(1)"/>'), 'kind'],
    ['a page', text('<!doctype html><script>alert(1)</script>'), 'kind'],
    ['a GIF', text('GIF89a............'), 'kind'],
  ]
  for (const [name, bytes, why] of refused) {
    it(`are refused: ${name}`, () => {
      expect(pictureSize(bytes)).toEqual({ ok: false, why })
    })
  }

  it('that are text are told from those that are pixels', () => {
    expect(isMarkup(text('\ufeff   <?xml version="1.0"?><svg/>'))).toBe(true)
    expect([png(1, 1), jpeg(1, 1), text('GIF89a'), new Uint8Array()].some(isMarkup)).toBe(false)
  })

  it('never hang or break the reader, whatever the bytes are', () => {
    const start = fc.constantFrom([], [0xff, 0xd8, 0xff], [...png(1, 1).subarray(0, 16)])
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        expect(typeof pictureSize(Uint8Array.from([...head, ...rest])).ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })
})
