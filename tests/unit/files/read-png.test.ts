import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { keepPixels } from '../../../src/files/png'
import { readPngFile } from '../../../src/files/read-png'
import { shrunk } from '../../../src/files/shrink'
import { readPng } from '../../../src/model/png'
import { painted } from '../../support/pixels'

const side = 12
const picture = fc.uint8Array({ minLength: side * side * 4, maxLength: side * side * 4 })

function pngOf(data: Uint8Array, options: object): Uint8Array {
  const png = new PNG({ width: side, height: side })
  png.data.set(data)
  return PNG.sync.write(png, options)
}
const dataOf = (bytes: Uint8Array) => {
  const read = readPngFile(bytes)
  return read.ok ? [...Array.from(read.value.data)] : read.why
}

describe('a PNG read without a browser', () => {
  it.each([
    ['RGB and alpha', { colorType: 6 }],
    ['RGB', { colorType: 2 }],
    ['grey', { colorType: 0 }],
    ['grey and alpha', { colorType: 4 }],
    ['every filter', { colorType: 6, filterType: -1 }],
  ])('gives the pixels that another reader sees: %s', (_, options) => {
    fc.assert(
      fc.property(picture, (data) => {
        const bytes = pngOf(data, options)
        expect(dataOf(bytes)).toEqual([...PNG.sync.read(Buffer.from(bytes)).data])
      }),
      { numRuns: 40 },
    )
  })

  it('reads an icon of our own as another reader does', () => {
    const bytes = readFileSync(new URL('../../../public/icons/icon-192.png', import.meta.url))
    expect(dataOf(bytes)).toEqual([...PNG.sync.read(bytes).data])
  })

  it('refuses what it cannot read, and never breaks or hangs on wrong bytes', () => {
    const good = pngOf(new Uint8Array(side * side * 4).fill(90), { colorType: 6 })
    expect(dataOf(good.subarray(0, 60))).toBe('broken')
    expect(dataOf(good.map((byte, index) => (index === 28 ? 1 : byte)))).toBe('kind')
    expect(dataOf(new TextEncoder().encode('<svg/>'))).toBe('kind')
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const read = readPngFile(good.map((old, index) => (index === at ? byte : old)))
        expect(typeof read.ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a picture made small enough to keep', () => {
  it('has no side longer than we keep, and stays square', () => {
    const wide = { width: 1200, height: 300, data: new Uint8ClampedArray(1200 * 300 * 4) }
    const small = shrunk(wide)
    expect([small.width, small.height]).toEqual([512, 512])
    expect(readPng(keepPixels(small).png)).toMatchObject({ width: 512, height: 512 })
  })

  it('is the same when it was small and square already', () => {
    const image = painted(40, (x, y) => [x * 6, y * 6, 0])
    expect([...(shrunk(image).data as Uint8ClampedArray)]).toEqual([...(image.data as Uint8ClampedArray)])
  })

  it('is white around what is not square', () => {
    const black = {
      width: 4,
      height: 2,
      data: new Uint8ClampedArray(32).fill(255).map((v, i) => (i % 4 === 3 ? v : 0)),
    }
    const reds = Array.from(shrunk(black).data).filter((_, index) => index % 4 === 0)
    expect(reds).toEqual([255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255])
  })
})
