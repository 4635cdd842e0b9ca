import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { keepPixels, pngBytes, type Rgba } from '../../../src/files/png'
import { readPng } from '../../../src/model/png'
import { painted } from '../../support/pixels'

const onWhite = ({ data }: Rgba) =>
  Array.from(data, (value, index) =>
    index % 4 === 3 ? 255 : Math.round(255 + ((value - 255) * (data[index - (index % 4) + 3] ?? 255)) / 255),
  )

const anyPicture = fc
  .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }), seed: fc.nat() })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((data) => ({ width, height, data })),
  )

describe('pictures kept as pixels', () => {
  it('look the same to another reader, on white paper', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { width, height, data } = PNG.sync.read(Buffer.from(pngBytes(picture)))
        expect([width, height]).toEqual([picture.width, picture.height])
        expect([...data]).toEqual(onWhite(picture))
      }),
    )
  })

  it('are grey without a colour, and RGB with one', () => {
    const grey = keepPixels(painted(3, (x) => [x * 80, x * 80, x * 80]))
    const colour = keepPixels(painted(3, (x) => [x * 80, 0, 0]))
    expect(readPng(grey.png)).toMatchObject({ width: 3, height: 3, channels: 1 })
    expect(readPng(colour.png)).toMatchObject({ width: 3, height: 3, channels: 3 })
  })

  it('always pass the gate that they must pass again when they come from a backup', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { png } = keepPixels(picture)
        expect(readPng(png)?.width).toBe(picture.width)
        expect(Buffer.from(png, 'base64').toString('base64')).toBe(png)
      }),
    )
  })
})
