import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ibanOf, makeReference, referenceOf } from '../../src/model/payment'
import { paymentCode } from '../../src/model/payment-code'

/** The remainder of a long number, taken by another way than ours: with whole numbers of any size. */
const left = (digits: string) => Number(BigInt(digits) % 97n)

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((each) => each.join(''))

/** Belgian account numbers that fit: 11 is B, 14 is E. */
const iban = digits(12).map((account) => {
  const check = 98 - left(`${account}111400`)
  return `BE${String(check).padStart(2, '0')}${account}`
})

const wrongDigit = (text: string, at: number, by: number) =>
  `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`

describe('any account number', () => {
  it('is taken as it is, and refused with one wrong digit', () => {
    fc.assert(
      fc.property(iban, fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
        expect(ibanOf(right)).toBe(right)
        expect(ibanOf(wrongDigit(right, at, by))).toBeUndefined()
      }),
    )
  })
})

describe('any structured communication that we make', () => {
  it('is right, says its number, and is refused with one wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const reference = referenceOf(makeReference(String(number)) ?? '') ?? ''
          expect(Number(reference.slice(0, 10))).toBe(number)
          expect(left(reference.slice(0, 10)) || 97).toBe(Number(reference.slice(10)))
          expect(referenceOf(wrongDigit(reference, at, by))).toBeUndefined()
        },
      ),
    )
  })
})

describe('any QR code of a payment', () => {
  it('keeps to the lines, the letters and the 331 bytes of the guideline, whatever was typed', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(iban, typed, typed, fc.integer(), (account, name, reference, cents) => {
        const text = paymentCode({ name, iban: account, reference, cents })
        if (text === undefined) return
        const lines = text.split('\n')
        expect(lines.length).toBeLessThanOrEqual(11)
        expect(text).toMatch(/^[A-Za-z0-9/\-?:().,'+ \n]+$/)
        expect(text.length).toBeLessThanOrEqual(331)
        expect(lines.slice(9).filter((line) => line !== '').length).toBeLessThanOrEqual(1)
        for (const line of lines) expect(line).not.toMatch(/^\/|\/$|\/\//)
      }),
    )
  })
})
