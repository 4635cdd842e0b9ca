import { describe, expect, it } from 'vitest'
import type { SchoolEvent } from '../../../src/model/school-days'
import { planYear } from '../../../src/model/year-plan'

const event: SchoolEvent = {
  id: 'zwemmen',
  kind: 'event',
  picture: 'zwemmen',
  from: '2026-09-08',
  to: '2026-09-08',
}
const weekly: SchoolEvent = { ...event, to: '2026-12-31', weekly: true }

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
})
