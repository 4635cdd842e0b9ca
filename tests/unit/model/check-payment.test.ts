import { describe, expect, it } from 'vitest'
import { checkPayment, codeOf, isReference, possibleCode, wantedCode } from '../../../src/model/check-payment'
import type { Letter } from '../../../src/model/letter'
import { sampleOf, templateOf } from '../../support/engine'

const template = await templateOf('rekening')
const letter = await sampleOf('rekening')
const withValues = (values: Letter['values']): Letter => ({
  ...letter,
  values: { ...letter.values, ...values },
})

describe('the payment of a letter', () => {
  it('has nothing to warn of when its numbers fit, nor when they are empty', () => {
    expect(checkPayment(template, letter)).toEqual([])
    expect(checkPayment(template, withValues({ iban: ' ', mededeling: '' }))).toEqual([])
  })

  it('warns of a wrong account number and of a wrong structured communication', () => {
    expect(
      checkPayment(template, withValues({ iban: 'BE68539007547035', mededeling: '+++090/9337/55494+++' })),
    ).toEqual([
      { kind: 'wrong-iban', slot: 'iban' },
      { kind: 'wrong-reference', slot: 'mededeling' },
    ])
  })

  it('leaves free words alone', () => {
    expect(checkPayment(template, withValues({ mededeling: 'Rekening oktober 1B' }))).toEqual([])
  })

  it('does not look at a number that the letter does not print', async () => {
    const [trip, sample] = [await templateOf('uitstap'), await sampleOf('uitstap')]
    const cash = { ...sample, values: { ...sample.values, betalen: 'contant', iban: 'BE1' } }
    expect(checkPayment(trip, cash)).toEqual([])
    expect(possibleCode(trip, cash, 'iban')).toBeUndefined()
  })

  it('knows which slot parents write beside their payment', () => {
    expect(isReference(template, 'mededeling')).toBe(true)
    expect(isReference(template, 'maand')).toBe(false)
  })

  it('has a QR code with what is known, also without an amount', () => {
    expect(wantedCode(template, letter, 'iban')).toContain('EUR18.50\n\n090933755493')
    const { bedrag: _, ...others } = letter.values
    expect(wantedCode(template, { ...letter, values: others }, 'iban')).not.toContain('EUR')
  })

  it('has none when a number is wrong, so that nobody pays to nowhere', () => {
    expect(possibleCode(template, withValues({ iban: 'BE68539007547035' }), 'iban')).toBeUndefined()
    expect(possibleCode(template, withValues({ mededeling: '+++090/9337/55494+++' }), 'iban')).toBeUndefined()
    expect(possibleCode(template, withValues({ school: '' }), 'iban')).toBeUndefined()
  })

  it('has none when the teacher wants none', () => {
    const without = { ...letter, left: [codeOf('iban')] }
    expect(wantedCode(template, without, 'iban')).toBeUndefined()
    expect(possibleCode(template, without, 'iban')).toBeDefined()
  })
})
