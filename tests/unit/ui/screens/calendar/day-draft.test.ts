import { describe, expect, it } from 'vitest'
import type { OwnDay } from '../../../../../src/model/school-days'
import { dayOf, draftOf, emptyDraft } from '../../../../../src/ui/screens/calendar/day-draft'

const swimming: OwnDay = {
  id: 'a',
  kind: 'event',
  picture: 'zwemmen',
  from: '2026-09-08',
  to: '2027-06-22',
  weekly: true,
  starts: '09:00',
  ends: '10:15',
}
const free: OwnDay = { id: 'b', kind: 'free', from: '2026-10-09', to: '2026-10-09' }
const trip: OwnDay = { id: 'c', kind: 'event', picture: 'bos', from: '2027-04-21', to: '2027-04-23' }

describe('a day that is filled in', () => {
  it.each([swimming, free, trip])('comes back as it was when nothing is changed: $id', (day) => {
    expect(dayOf(draftOf(day))).toEqual({ day })
  })

  it('is one day when there is no last day', () => {
    expect(dayOf({ ...draftOf(trip), to: '' })).toEqual({ day: { ...trip, to: trip.from } })
  })

  it('forgets what does not show any more', () => {
    expect(dayOf({ ...draftOf(swimming), kind: 'free' })).toEqual({
      day: { id: 'a', kind: 'free', from: swimming.from, to: swimming.to },
    })
  })

  it('says what is still wrong, the picture first', () => {
    const empty = emptyDraft('x')
    expect(dayOf(empty)).toEqual({ problem: 'no-picture' })
    expect(dayOf({ ...empty, picture: 'bos' })).toEqual({ problem: 'no-day' })
    expect(dayOf({ ...empty, kind: 'free' })).toEqual({ problem: 'no-day' })
    expect(dayOf({ ...draftOf(swimming), to: '' })).toEqual({ problem: 'no-last' })
    expect(dayOf({ ...draftOf(trip), to: '2027-04-01' })).toEqual({ problem: 'backwards' })
  })
})
