import type { CalendarOrder } from '../../src/batch/year-calendar'
import type { OwnDay } from '../../src/model/school-days'

/** What a school puts in its calendar: a bridge day, free days, swimming, a talk in the evening, days away. */
export const ownDays: readonly OwnDay[] = [
  { id: 'studiedag', kind: 'free', from: '2026-10-09', to: '2026-10-09' },
  { id: 'studiedagen', kind: 'free', from: '2027-01-28', to: '2027-01-29' },
  {
    id: 'zwemmen',
    kind: 'event',
    picture: 'zwemmen',
    from: '2026-09-08',
    to: '2027-06-22',
    weekly: true,
    starts: '09:00',
    ends: '10:15',
  },
  {
    id: 'oudercontact',
    kind: 'event',
    picture: 'oudercontact',
    from: '2026-10-15',
    to: '2026-10-15',
    starts: '16:00',
    ends: '20:00',
  },
  { id: 'foto', kind: 'event', picture: 'foto-maken', from: '2026-09-29', to: '2026-09-29' },
  { id: 'bos', kind: 'event', picture: 'bos', from: '2027-04-21', to: '2027-04-23' },
]

/** A calendar of the school year 2026–2027, in Dutch or with one language beside it. */
export const calendarIn = (language: string, paper: CalendarOrder['paper'] = 'A4'): CalendarOrder => ({
  kind: 'calendar',
  start: 2026,
  days: ownDays,
  school: 'Basisschool De Regenboog',
  paper,
  languages: language === 'nl' ? [] : [language],
})
