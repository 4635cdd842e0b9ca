import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadWords } from '../../src/catalogue/words'
import { yearAgenda } from '../../src/compose/agenda'
import { icsOf } from '../../src/files/ics'
import { addDays } from '../../src/model/day'
import { planYear } from '../../src/model/year-plan'
import { anyOwnDays } from '../support/own-days'

const dutch = await loadWords('nl')
const days = anyOwnDays({
  pictures: ['zwemmen', 'bos', 'oudercontact'],
  from: fc.nat({ max: 360 }),
  length: fc.nat({ max: 90 }),
})

const day = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`

/** The days of one event as another program counts them out of its lines. */
function daysIn(event: string): readonly string[] {
  const start = day(/DTSTART[^:]*:(\d{8})/.exec(event)?.[1] ?? '')
  const count = Number(/COUNT=(\d+)/.exec(event)?.[1] ?? 0)
  const left = [...event.matchAll(/EXDATE[^:]*:(\d{8})/g)].map(([, text = '']) => day(text))
  if (count > 0)
    return Array.from({ length: count }, (_, week) => addDays(start, 7 * week)).filter(
      (one) => !left.includes(one),
    )
  const whole = /DTEND;VALUE=DATE:(\d{8})/.exec(event)?.[1]
  const timed = /DTEND;TZID[^:]*:(\d{8})/.exec(event)?.[1]
  const last = whole ? addDays(day(whole), -1) : timed ? day(timed) : start
  const all: string[] = []
  for (let one = start; one <= last; one = addDays(one, 1)) all.push(one)
  return all
}

it('any school year comes out of its calendar file with the same days, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 2025, max: 2040 }), (own, start) => {
      const plan = planYear(start, own)
      const text = icsOf(yearAgenda(plan, dutch), '2026-11-22T09:30:00.000Z')
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const events = text.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1)
      const found = events.map((event) => daysIn(event).join(' ')).toSorted()
      const all = (from: string, to: string) =>
        daysIn(`DTSTART:${from}\nDTEND;TZID:${to}`.replaceAll('-', ''))
      const planned = [
        ...plan.free.map(({ from, to }) => all(from, to)),
        ...plan.events.map((event) => event.days),
      ]
      expect(found).toEqual(planned.map((one) => one.join(' ')).toSorted())
      const ids = events.map((event) => /UID:(.*)/.exec(event)?.[1])
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 60 },
  )
})
