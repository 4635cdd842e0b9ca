import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekday } from '../../../src/model/day'
import {
  easterSunday,
  holidayOn,
  movedToThisYear,
  schoolDaysBefore,
  schoolHolidays,
  schoolYearOf,
} from '../../../src/model/school-year'

/** As the Flemish ministry of education published them: autumn, Christmas, carnival, Easter; Ascension, Whit Monday. */
const published: Readonly<Record<number, readonly string[]>> = {
  2018: ['2018-10-29', '2018-12-24', '2019-03-04', '2019-04-08', '2019-05-30', '2019-06-10'],
  2019: ['2019-10-28', '2019-12-23', '2020-02-24', '2020-04-06', '2020-05-21', '2020-06-01'],
  2021: ['2021-11-01', '2021-12-27', '2022-02-28', '2022-04-04', '2022-05-26', '2022-06-06'],
  2022: ['2022-10-31', '2022-12-26', '2023-02-20', '2023-04-03', '2023-05-18', '2023-05-29'],
  2023: ['2023-10-30', '2023-12-25', '2024-02-12', '2024-04-01', '2024-05-09', '2024-05-20'],
  2024: ['2024-10-28', '2024-12-23', '2025-03-03', '2025-04-07', '2025-05-29', '2025-06-09'],
  2025: ['2025-10-27', '2025-12-22', '2026-02-16', '2026-04-06', '2026-05-14', '2026-05-25'],
  2026: ['2026-11-02', '2026-12-21', '2027-02-08', '2027-03-29', '2027-05-06', '2027-05-17'],
}
const parts = ['autumn', 'christmas', 'carnival', 'easter', 'ascension', 'whit-monday']

const anyYear = fc.integer({ min: 1990, max: 2120 })
const anyDay = fc
  .date({ min: new Date('2015-09-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the holidays of a school year', () => {
  it.each(Object.entries(published))('of %s begin as published', (start, days) => {
    const holidays = schoolHolidays(Number(start))
    expect(parts.map((id) => holidays.find((holiday) => holiday.id === id)?.from)).toEqual(days)
  })

  it('begin on a Monday when they last a week or more, and end on a Sunday', () => {
    fc.assert(
      fc.property(anyYear, (start) => {
        for (const { id, from, to } of schoolHolidays(start)) {
          if (id === 'summer' || (daysBetween(from, to) ?? 0) < 6) continue
          expect([id, weekday(from), weekday(to)]).toEqual([id, 0, 6])
        }
      }),
    )
  })

  it('always hold 1 November to 3 of it, Christmas Day, New Year and Easter Monday', () => {
    fc.assert(
      fc.property(anyYear, (start) => {
        for (const day of [
          `${start + 1}-01-01`,
          addDays(easterSunday(start + 1), 1),
          `${start}-11-11`,
          `${start + 1}-05-01`,
        ]) {
          expect(holidayOn(day)).toBeDefined()
        }
        const [allSaints, christmas] = [`${start}-11-01`, `${start}-12-25`]
        expect(holidayOn(allSaints) !== undefined || weekday(allSaints) === 6).toBe(true)
        expect(holidayOn(christmas) !== undefined || (weekday(christmas) ?? 0) >= 5).toBe(true)
      }),
    )
  })

  it('stand in the order of the year, from September to August', () => {
    fc.assert(
      fc.property(anyYear, (start) => {
        const days = schoolHolidays(start).map(({ from }) => from)
        expect(days).toEqual(days.toSorted())
        expect(days.map(schoolYearOf)).toEqual(days.map(() => start))
      }),
    )
  })
})

describe('school days', () => {
  it('are counted back over weekends and holidays', () => {
    expect(schoolDaysBefore('2026-11-24', 2)).toBe('2026-11-20')
    expect(schoolDaysBefore('2026-11-24', 5)).toBe('2026-11-17')
    expect(schoolDaysBefore('2026-11-12', 5)).toBe('2026-10-28')
    expect(schoolDaysBefore('2027-01-04', 1)).toBe('2026-12-18')
  })

  it('leave text that is no day as it is', () => {
    expect(schoolDaysBefore('morgen', 5)).toBe('morgen')
  })
})

describe('a day of an earlier school year', () => {
  it('comes on the same weekday, a whole number of weeks later, at most 4 days from the same date', () => {
    expect(movedToThisYear('2025-11-25', '2026-11-21')).toBe('2026-11-24')
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        const years = (schoolYearOf(today) ?? 0) - (schoolYearOf(day) ?? 0)
        const moved = daysBetween(day, movedToThisYear(day, today)) ?? Number.NaN
        expect(moved % 7).toBe(0)
        expect(Math.abs(moved - Math.max(0, years) * 365.25)).toBeLessThanOrEqual(4.5)
      }),
    )
  })
})
