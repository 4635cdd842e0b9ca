import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { readPng } from '../../../src/model/png'
import { greyPicture } from '../../support/pixels'

const good = Buffer.from(greyPicture.png, 'base64')
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const changed = (at: number, byte: number) =>
  Buffer.from(good.map((old, index) => (index === at ? byte : old)))
const pngOf = (options: object) => text(PNG.sync.write(new PNG({ width: 4, height: 4 }), options))

describe('the gate for kept pictures', () => {
  it('reads what was kept, byte for byte', () => {
    const png = readPng(greyPicture.png)
    const start = good.indexOf('IDAT') + 4
    expect(png).toMatchObject({ width: 40, height: 40, channels: 1 })
    expect(Buffer.from(png?.data ?? []).equals(good.subarray(start, good.indexOf('IEND') - 8))).toBe(true)
  })

  const refused: Readonly<Record<string, string>> = {
    nothing: '',
    'no base64': '<svg/>',
    'base64 that is cut off': greyPicture.png.slice(0, -1),
    'a file that is cut off': text(good.subarray(0, good.length - 12)),
    'a file with something behind it': text(Buffer.concat([good, good.subarray(-12)])),
    'a picture that is see-through': pngOf({ colorType: 6 }),
    'sixteen bits': pngOf({ colorType: 2, bitDepth: 16 }),
    'a picture without width': text(changed(19, 0)),
    'a picture wider than we keep': text(changed(18, 3)),
    'rows in another order': text(changed(28, 1)),
    'another kind of file': text(changed(1, 0x51)),
  }
  it.each(Object.entries(refused))('refuses %s', (_, source) => {
    expect(readPng(source)).toBeUndefined()
  })

  it('never breaks on a file with wrong bytes', () => {
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const png = readPng(text(changed(at, byte)))
        expect(png === undefined || png.width <= 512).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
