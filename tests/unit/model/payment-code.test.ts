import { describe, expect, it } from 'vitest'
import { paymentCode, type Transfer } from '../../../src/model/payment-code'

const transfer: Transfer = {
  name: 'Basisschool De Regenboog',
  iban: 'BE68 5390 0754 7034',
  cents: 1850,
  reference: '+++090/9337/55493+++',
}
const linesOf = (changed: Partial<Transfer>) => paymentCode({ ...transfer, ...changed })?.split('\n')

describe('the QR code of a payment', () => {
  it('says what the guideline of the European Payments Council asks, line by line', () => {
    expect(paymentCode(transfer)).toBe(
      [
        'BCD',
        '002',
        '1',
        'SCT',
        '',
        'Basisschool De Regenboog',
        'BE68539007547034',
        'EUR18.50',
        '',
        '090933755493',
      ].join('\n'),
    )
  })

  it('has free words in the line after that of the reference, and never both', () => {
    expect(linesOf({ reference: 'Uitstap boerderij 1B' })?.slice(8)).toEqual(['', '', 'Uitstap boerderij 1B'])
  })

  it('has no amount where it is not known or cannot be paid', () => {
    const { cents: _, ...open } = transfer
    expect(paymentCode(open)?.split('\n')[7]).toBe('')
    for (const cents of [0, -5, 12.5, 1e12, Number.NaN]) expect(linesOf({ cents })?.[7]).toBe('')
    expect(linesOf({ cents: 5 })?.[7]).toBe('EUR0.05')
  })

  it('ends after the last line that says something', () => {
    expect(paymentCode({ name: 'School', iban: transfer.iban })?.split('\n')).toHaveLength(7)
  })

  it('writes letters that every bank takes', () => {
    expect(linesOf({ name: 'Sint-Ærøskole «Émile & Zoë»’s' })?.[5]).toBe("Sint-AEroskole Emile + Zoe 's")
    expect(linesOf({ reference: '/Klas//1B/\nnieuwe regel' })?.[10]).toBe('Klas/1B/ nieuwe regel')
  })

  it('keeps to the longest name and words', () => {
    expect(linesOf({ name: 'n'.repeat(90) })?.[5]).toHaveLength(70)
    expect(linesOf({ reference: 'w'.repeat(300) })?.[10]).toHaveLength(140)
  })

  it('is not made for a wrong account number or for nobody', () => {
    expect(paymentCode({ ...transfer, iban: 'BE68 5390 0754 7035' })).toBeUndefined()
    expect(paymentCode({ ...transfer, name: ' ⁨مدرسة⁩ ' })).toBeUndefined()
  })
})
