import { describe, expect, it } from 'vitest'
import { schoolMonths } from '../../../src/model/month'
import { dayProblem, type OwnDay, planYear, type SchoolEvent, withDay } from '../../../src/model/school-days'

const event: SchoolEvent = {
  id: 'zwemmen',
  kind: 'event',
  picture: 'zwemmen',
  from: '2026-09-08',
  to: '2026-09-08',
}
const weekly: SchoolEvent = { ...event, to: '2026-12-31', weekly: true }

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

describe('a day as a school typed it', () => {
  const problems: readonly (readonly [string, OwnDay, ReturnType<typeof dayProblem>])[] = [
    ['a whole day', event, undefined],
    ['every week', weekly, undefined],
    ['with times', { ...event, starts: '09:00', ends: '10:00' }, undefined],
    ['with a start only', { ...event, starts: '09:00' }, undefined],
    ['a day that does not exist', { ...event, from: '2026-09-31' }, 'no-day'],
    ['an end that does not exist', { ...event, to: '' }, 'no-end'],
    ['an end before the start', { ...event, to: '2026-09-01' }, 'backwards'],
    ['two years', { ...event, to: '2028-09-08' }, 'long'],
    ['half past twenty-five', { ...event, starts: '25:30' }, 'no-time'],
    ['an end without a start', { ...event, ends: '10:00' }, 'no-time'],
    ['an end before the start on one day', { ...event, starts: '10:00', ends: '09:00' }, 'early-end'],
    ['an early end days later', { ...event, to: '2026-09-09', starts: '10:00', ends: '09:00' }, undefined],
    ['free days', { id: 'vrij', kind: 'free', from: '2026-10-09', to: '2026-10-09' }, undefined],
  ]
  it.each(problems)('%s', (_, day, problem) => {
    expect(dayProblem(day)).toBe(problem)
  })
})

describe('the plan of a school year', () => {
  it('has the holidays and the free days of the school, in the order of the year', () => {
    const { free } = planYear(2026, [{ id: 'vrij', kind: 'free', from: '2026-10-09', to: '2026-10-09' }])
    expect(free.map(({ from, because }) => [from, 'own' in because ? 'own' : because.holiday])).toEqual([
      ['2026-10-09', 'own'],
      ['2026-11-02', 'autumn'],
      ['2026-11-11', 'armistice'],
      ['2026-12-21', 'christmas'],
      ['2027-02-08', 'carnival'],
      ['2027-03-29', 'easter'],
      ['2027-05-06', 'ascension'],
      ['2027-05-17', 'whit-monday'],
      ['2027-07-01', 'summer'],
    ])
  })

  it('does not speak of a feast in the weekend, nor of Easter Monday in the holiday', () => {
    const told = planYear(2026, []).free.flatMap(({ because }) =>
      'holiday' in because ? because.holiday : [],
    )
    expect(told).not.toContain('labour-day')
    expect(told).not.toContain('easter-monday')
  })

  it('has what comes every week on its weekday, and not on days without school', () => {
    const [planned] = planYear(2026, [weekly]).events
    expect(planned?.days.slice(0, 3)).toEqual(['2026-09-08', '2026-09-15', '2026-09-22'])
    expect(planned?.days).toContain('2026-10-27')
    expect(planned?.days).not.toContain('2026-11-03')
    expect(planned?.days.at(-1)).toBe('2026-12-15')
  })

  it('leaves out what lies in another year, and what cannot be', () => {
    const { events } = planYear(2026, [
      { ...event, id: 'vorig', from: '2026-06-01', to: '2026-06-01' },
      { ...event, id: 'fout', from: '2026-09-31', to: '2026-09-31' },
      { ...event, id: 'rond', from: '2026-08-30', to: '2026-09-02' },
    ])
    expect(events.map(({ event: { id }, days }) => [id, ...days])).toEqual([
      ['rond', '2026-09-01', '2026-09-02'],
    ])
  })

  it('puts a changed day in the place of the one it was', () => {
    const days = withDay([event, { ...event, id: 'foto', from: '2026-09-01' }], {
      ...event,
      from: '2026-08-31',
    })
    expect(days.map(({ id }) => id)).toEqual(['zwemmen', 'foto'])
  })
})
