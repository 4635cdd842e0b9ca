import { describe, expect, it } from 'vitest'
import { dayInWords, today } from '../../../src/ui/today'

describe('today', () => {
  it('is the day on the wall, also just after midnight', () => {
    expect(today(new Date(2026, 10, 5, 0, 1))).toBe('2026-11-05')
  })
})

describe('a day in words', () => {
  it('names the weekday in the language of the interface', () => {
    expect(dayInWords('2026-11-24', 'nl')).toBe('dinsdag 24 november 2026')
    expect(dayInWords('2026-11-24', 'fr')).toBe('mardi 24 novembre 2026')
  })

  it('says nothing about what is no day', () => {
    expect(dayInWords('', 'nl')).toBe('')
    expect(dayInWords('morgen', 'nl')).toBe('')
  })
})
