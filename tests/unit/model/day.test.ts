import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayParts, daysBetween, weekday } from '../../../src/model/day'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days', () => {
  it('agree with the calendar of the platform about the weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day)).toBe((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7)
      }),
    )
  })

  it('come back after going away: adding and taking off days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const there = addDays(day, count)
        expect(daysBetween(day, there)).toBe(count)
        expect(addDays(there, -count)).toBe(day)
      }),
    )
  })

  it('refuse days that do not exist', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '26-04-01',
      '',
      'morgen',
      20260401,
    ]) {
      expect(dayParts(text)).toBeUndefined()
    }
    expect(dayParts('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 })
  })

  it('leave text that is no day as it is', () => {
    expect(addDays('gisteren', 3)).toBe('gisteren')
    expect(daysBetween('gisteren', '2026-01-01')).toBeUndefined()
  })
})
