import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { photocopy } from '../../../pictograms/inspect/copier'
import { type Raster, render } from '../../../pictograms/inspect/raster'
import { mm } from '../../../src/layout/measures'
import { setCode } from '../../../src/layout/qr-code'
import { paymentCode } from '../../../src/model/payment-code'

const perMillimetre = 300 / 25.4

/** A reader that is not ours, on what a camera would see. */
function read({ n, at }: Raster): string | undefined {
  const pixels = Uint8ClampedArray.from({ length: n * n * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : (at[Math.floor(index / 4)] ?? 0) * 255,
  )
  return jsQR(pixels, n, n)?.data
}

/** The code on white paper, with its own white around it and nothing more, at 300 dots per inch. */
function printed(text: string, millimetres: number): Raster {
  const { d, size, quiet } = setCode(text, mm(millimetres))
  const side = size + 2 * quiet
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path transform="translate(${quiet} ${quiet}) scale(${size / 100})" d="${d}"/></svg>`
  return render(svg, Math.round((side / mm(1)) * perMillimetre))
}

const transfer = { name: 'Basisschool De Regenboog', iban: 'BE68539007547034', cents: 1850 }
const usual = paymentCode({ ...transfer, reference: '+++090/9337/55493+++' }) ?? ''
const longest =
  paymentCode({ ...transfer, name: 'Vrije basisschool '.repeat(9), reference: 'Uitstap '.repeat(40) }) ?? ''

describe('a QR code', () => {
  it.each([
    ['a usual payment, as large as there is room', usual, 25],
    ['a usual payment, in a letter that is full', usual, 19.5],
    ['the longest payment', longest, 19.5],
  ])('is read by a reader that is not ours: %s', (_, text, size) => {
    expect(read(printed(text, size))).toBe(text)
  })

  it.each(['dark', 'light'] as const)('is still read from the copy of a copy on a %s copier', (copier) => {
    expect(read(photocopy(printed(usual, 19.5), copier))).toBe(usual)
  })

  it('has modules of 0.52 mm at least, and four of them white around it', () => {
    for (const text of [usual, longest]) {
      const { size, quiet } = setCode(text, mm(10))
      expect(quiet / 4).toBeGreaterThanOrEqual(mm(0.52) - 1e-9)
      expect(size / (quiet / 4)).toBeCloseTo(Math.round(size / (quiet / 4)))
    }
  })
})
