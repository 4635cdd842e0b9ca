import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyText, parseMoney, parseWhole } from '../../../../src/ui/widgets/number-text'

describe('an amount as a teacher types it', () => {
  it.each([
    ['5', 500],
    ['5,5', 550],
    ['5.50', 550],
    ['€ 7,25', 725],
    ['12 euro', 1200],
    ['0', 0],
    ['1.250,00', 125_000],
    ['1.250', 125_000],
  ])('reads %s', (text, cents) => {
    expect(parseMoney(text)).toBe(cents)
  })

  it.each(['', 'gratis', '5,', '5,555', '-5', '5-10', '1e3', 'NaN', '٥'])(
    'does not guess what %j means',
    (text) => {
      expect(parseMoney(text)).toBeUndefined()
    },
  )

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        expect(parseMoney(moneyText(cents))).toBe(cents)
      }),
    )
  })
})

describe('a whole number as a teacher types it', () => {
  it('keeps to its bounds', () => {
    expect(parseWhole('12', 1, 99)).toBe(12)
    expect(parseWhole('0', 1, 99)).toBeUndefined()
    expect(parseWhole('100', 1, 99)).toBeUndefined()
    expect(parseWhole('1,5', 1, 99)).toBeUndefined()
  })
})
