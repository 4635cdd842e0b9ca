import { describe, expect, it } from 'vitest'
import { schoolMonths } from '../../../src/model/month'

describe('the months of a school year', () => {
  it('go from September to August, with every day in its column', () => {
    const months = schoolMonths(2026)
    expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual([
      ...['2026-9', '2026-10', '2026-11', '2026-12', '2027-1', '2027-2', '2027-3', '2027-4', '2027-5'],
      ...['2027-6', '2027-7', '2027-8'],
    ])
    expect(months[0]?.weeks[0]).toEqual([
      undefined,
      ...['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05', '2026-09-06'],
    ])
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined)
    expect(days).toHaveLength(365)
    expect(new Set(days).size).toBe(365)
  })
})
