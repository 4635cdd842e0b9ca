import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekday } from '../../../src/model/day'
import { withDaysAhead } from '../../../src/ui/sample-dates'
import { letter, template } from '../model/fixtures'

describe('the days of the example letter', () => {
  it('lie ahead, on the same weekdays, as far apart as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 20_000 }), (count) => {
        const today = addDays('2026-11-10', count)
        const { datum, terugvoor } = withDaysAhead(template, letter, today).values
        expect(daysBetween(today, String(terugvoor))).toBeGreaterThanOrEqual(10)
        expect(daysBetween(today, String(terugvoor))).toBeLessThan(17)
        expect(weekday(String(datum))).toBe(weekday('2026-11-24'))
        expect(daysBetween(String(terugvoor), String(datum))).toBe(4)
      }),
    )
  })

  it('are nothing to worry about in a letter without days', () => {
    const timeless = { ...letter, values: { plaats: 'Bos van Aa' } }
    expect(withDaysAhead(template, timeless, '2026-11-10')).toBe(timeless)
  })
})
