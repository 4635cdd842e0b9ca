import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, weekday } from '../../../src/model/day'
import type { Letter } from '../../../src/model/letter'
import { bySchoolYear, forThisYear, withDaySeen } from '../../../src/model/reuse'
import { schoolYearOf } from '../../../src/model/school-year'
import { letter as aLetter, template as aTemplate } from './fixtures'

const today = '2026-11-21'
const lastYear = (values: Letter['values']): Letter => ({ ...aLetter, values })

describe('a copy of a letter of last year', () => {
  it('has its days on the same weekday of this year, and remembers each old day', () => {
    const copy = forThisYear(aTemplate, lastYear({ datum: '2025-11-25', plaats: 'Zoo' }), today)
    expect(copy.values).toEqual({ datum: '2026-11-24', plaats: 'Zoo' })
    expect(copy.moved).toEqual({ datum: '2025-11-25' })
  })

  it('keeps days of this year, and forgets that it was handed out', () => {
    const copy = forThisYear(
      aTemplate,
      { ...lastYear({ datum: '2026-12-01' }), sent: '2026-10-01T08:00:00Z' },
      today,
    )
    expect(copy.values).toEqual({ datum: '2026-12-01' })
    expect(copy).not.toHaveProperty('moved')
    expect(copy).not.toHaveProperty('sent')
  })

  it('never moves a weekday, and never leaves the day of the teacher unseen', () => {
    const day = fc
      .date({ min: new Date('2018-09-01'), max: new Date('2027-06-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (datum) => {
        const copy = forThisYear(aTemplate, lastYear({ datum }), today)
        const now = String(copy.values['datum'])
        expect(weekday(now)).toBe(weekday(datum))
        expect(copy.moved?.['datum']).toBe(daysBetween(datum, now) === 0 ? undefined : datum)
      }),
    )
  })

  it('asks no more about a day that the teacher has seen', () => {
    const copy = forThisYear(aTemplate, lastYear({ datum: '2025-11-25' }), today)
    expect(withDaySeen(copy, 'plaats')).toBe(copy)
    expect(withDaySeen(copy, 'datum')).not.toHaveProperty('moved')
    expect(withDaySeen(copy, 'datum').values).toEqual(copy.values)
  })
})

it('letters lie per school year, this year first, none lost', () => {
  const changed = ['2026-11-20', '2026-09-01', '2026-08-31', '2025-10-02', '2024-01-15']
  const letters = changed.map((day) => ({ ...aLetter, changed: `${day}T08:00:00.000Z` }))
  const years = bySchoolYear(letters)
  expect(years.map(({ start, letters: inYear }) => [start, inYear.length])).toEqual([
    [2026, 2],
    [2025, 2],
    [2023, 1],
  ])
  expect(years.flatMap(({ letters: inYear }) => inYear)).toEqual(letters)
  for (const { start, letters: inYear } of years)
    expect(inYear.map((letter) => schoolYearOf(letter.changed.slice(0, 10)))).toEqual(inYear.map(() => start))
})
