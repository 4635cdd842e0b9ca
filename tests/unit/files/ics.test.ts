import { describe, expect, it } from 'vitest'
import { icsOf } from '../../../src/files/ics'
import type { AgendaEvent } from '../../../src/model/agenda'

const now = '2026-11-22T09:30:15.123Z'
const event: AgendaEvent = {
  id: 'brief-1-datum',
  summary: 'Uw kind gaat op uitstap',
  from: '2026-11-24',
  to: '2026-11-24',
}

/** The lines of a file as a program reads them: line breaks that only keep lines short are taken out. */
const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')
const written = (...events: readonly AgendaEvent[]) => linesOf(icsOf(events, now))
const valuesOf = (lines: readonly string[], name: string) =>
  lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length))

describe('a calendar file', () => {
  it('begins and ends as the standard asks, with the moment that it was given', () => {
    const lines = written(event)
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Pictobrief//Schoolkalender//NL',
      'CALSCALE:GREGORIAN',
    ])
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(valuesOf(lines, 'DTSTAMP:')).toEqual(['20261122T093015Z'])
    expect(valuesOf(lines, 'UID:')).toEqual(['brief-1-datum@pictobrief'])
  })

  it('ends a whole day on the day after, also over the end of a month', () => {
    const lines = written(event, { ...event, from: '2027-02-08', to: '2027-02-28' })
    expect(valuesOf(lines, 'DTSTART;VALUE=DATE:')).toEqual(['20261124', '20270208'])
    expect(valuesOf(lines, 'DTEND;VALUE=DATE:')).toEqual(['20261125', '20270301'])
    expect(lines).not.toContain('BEGIN:VTIMEZONE')
  })

  it('has times of the clock in Belgium, and tells what that is', () => {
    const lines = written({ ...event, starts: '08:30', ends: '15:30' })
    expect(lines).toContain('DTSTART;TZID=Europe/Brussels:20261124T083000')
    expect(lines).toContain('DTEND;TZID=Europe/Brussels:20261124T153000')
    expect(lines).toContain('TZID:Europe/Brussels')
  })

  it('invents no end where only the start is known, and no hours for days', () => {
    expect(valuesOf(written({ ...event, starts: '19:00' }), 'DTEND')).toEqual([])
    expect(written({ ...event, to: '2026-11-26', starts: '08:30' })).toContain('DTEND;VALUE=DATE:20261127')
  })

  it('is every week, but not in the holidays', () => {
    const lines = written({
      ...event,
      from: '2026-10-20',
      to: '2026-10-20',
      starts: '09:00',
      weekly: ['2026-10-20', '2026-10-27', '2026-11-10'],
    })
    expect(lines).toContain('RRULE:FREQ=WEEKLY;COUNT=4')
    expect(valuesOf(lines, 'EXDATE')).toEqual([';TZID=Europe/Brussels:20261103T090000'])
  })

  it('escapes what means something to a calendar, and keeps lines of text', () => {
    const lines = written({
      ...event,
      summary: 'Zwemmen, turnen; en \\ meer',
      description: 'een\ntwee\r\ndrie',
    })
    expect(valuesOf(lines, 'SUMMARY:')).toEqual(['Zwemmen\\, turnen\\; en \\\\ meer'])
    expect(valuesOf(lines, 'DESCRIPTION:')).toEqual(['een\\ntwee\\ndrie'])
  })

  it('cuts lines of more than 75 octets between characters', () => {
    const summary = 'Zoë’s ማርያም مدرسة 👩‍👧 '.repeat(20)
    const text = icsOf([{ ...event, summary }], now)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(valuesOf(linesOf(text), 'SUMMARY:')).toEqual([summary])
  })
})
