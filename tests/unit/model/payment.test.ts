import { describe, expect, it } from 'vitest'
import {
  ibanOf,
  looksLikeReference,
  makeReference,
  properReference,
  referenceOf,
} from '../../../src/model/payment'

describe('an account number', () => {
  it.each([
    ['BE68 5390 0754 7034', 'BE68539007547034'],
    ['be68539007547034', 'BE68539007547034'],
    ['BE68-5390-0754-7034', 'BE68539007547034'],
    ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606'],
    ['LU28 0019 4006 4475 0000', 'LU280019400644750000'],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'MT84MALT011000012345MTLCAST001S'],
  ])('is read however it is typed: %s', (typed, iban) => {
    expect(ibanOf(typed)).toBe(iban)
  })

  it.each([
    ['a wrong digit', 'BE68 5390 0754 7035'],
    ['two digits that changed places', 'BE68 5390 0574 7034'],
    ['a digit too few', 'BE68 5390 0754 703'],
    ['a digit too many', 'BE68 5390 0754 70340'],
    ['the length of another country', 'NL68 5390 0754 7034'],
    ['an account from before there was a country in it', '539-0075470-34'],
    ['a country without such accounts', 'US68 5390 0754 7034'],
    ['a name that every object has', 'constructor'],
    ['words', 'op het briefje'],
    ['nothing', ''],
  ])('is refused with %s', (_, typed) => {
    expect(ibanOf(typed)).toBeUndefined()
  })
})

describe('a structured communication', () => {
  it.each([
    '+++090/9337/55493+++',
    '***090/9337/55493***',
    '090933755493',
    '090/9337/55493',
    ' 090 9337 55493 ',
  ])('is read however it is typed: %s', (typed) => {
    expect(referenceOf(typed)).toBe('090933755493')
  })

  it('is refused with a wrong digit, and with one too few', () => {
    expect(referenceOf('+++090/9337/55494+++')).toBeUndefined()
    expect(referenceOf('+++090/9337/5549+++')).toBeUndefined()
  })

  it('has check number 97 where nothing is left of the division', () => {
    expect(makeReference('97')).toBe('+++000/0000/09797+++')
    expect(referenceOf('000000009700')).toBeUndefined()
  })

  it('is made of a number of at most ten digits, and of nothing else', () => {
    expect(makeReference('909 3375 54')).toBe('+++090/9337/55493+++')
    expect(makeReference('12')).toBe('+++000/0000/01212+++')
    expect(makeReference('12345678901')).toBeUndefined()
    expect(makeReference('klas 1B')).toBeUndefined()
    expect(makeReference('')).toBeUndefined()
  })

  it('is meant when there are signs or many digits, not when there are words or a short number', () => {
    expect(looksLikeReference('+++090/9337/55493+++')).toBe(true)
    expect(looksLikeReference('090933755493')).toBe(true)
    expect(looksLikeReference('12')).toBe(false)
    expect(looksLikeReference('Uitstap 1B')).toBe(false)
    expect(looksLikeReference('')).toBe(false)
  })

  it('is proposed for a number, and in its usual form, but not when it stands there already', () => {
    expect(properReference('12')).toBe('+++000/0000/01212+++')
    expect(properReference('090933755493')).toBe('+++090/9337/55493+++')
    expect(properReference('+++090/9337/55493+++')).toBeUndefined()
    expect(properReference('Uitstap 1B')).toBeUndefined()
  })
})
