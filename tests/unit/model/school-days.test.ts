import { describe, expect, it } from 'vitest'
import { dayProblem, type OwnDay, type SchoolEvent, withDay } from '../../../src/model/school-days'

const event: SchoolEvent = {
  id: 'zwemmen',
  kind: 'event',
  picture: 'zwemmen',
  from: '2026-09-08',
  to: '2026-09-08',
}
const weekly: SchoolEvent = { ...event, to: '2026-12-31', weekly: true }

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

describe('the days of a school', () => {
  it('puts a changed day in the place of the one it was', () => {
    const days = withDay([event, { ...event, id: 'foto', from: '2026-09-01' }], {
      ...event,
      from: '2026-08-31',
    })
    expect(days.map(({ id }) => id)).toEqual(['zwemmen', 'foto'])
  })
})
