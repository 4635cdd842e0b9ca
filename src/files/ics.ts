import type { AgendaEvent } from '../model/agenda'
import { addDays, type Day, daysBetween } from '../model/day'

/** Lines of a calendar file are cut after so many octets (RFC 5545, 3.1). */
const longestLine = 75

const zone = 'Europe/Brussels'

/** The rule of summer time since 1996, for programs that do not know the zone by its name. */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    // Other control characters may not stand in a calendar file.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const octets = (character: string) => new TextEncoder().encode(character).length

/** One line of the file; a long one goes on after a line break and a space, never in the middle of a character. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let room = longestLine
  for (const character of line) {
    const size = octets(character)
    if (size > room) {
      pieces.push(piece)
      piece = ''
      room = longestLine - 1
    }
    piece += character
    room -= size
  }
  return [...pieces, piece].join('\r\n ')
}

const dateOf = (day: Day) => day.replaceAll('-', '')

/** Whole days end on the day after; times are those of the clock in Belgium. */
function timeLines({ from, to, starts, ends }: AgendaEvent): readonly string[] {
  const timed = starts !== undefined && (from === to || ends !== undefined)
  if (!timed) return [`DTSTART;VALUE=DATE:${dateOf(from)}`, `DTEND;VALUE=DATE:${dateOf(addDays(to, 1))}`]
  const at = (day: Day, time: string) => `TZID=${zone}:${dateOf(day)}T${time.replace(':', '')}00`
  return [`DTSTART;${at(from, starts)}`, ...(ends === undefined ? [] : [`DTEND;${at(to, ends)}`])]
}

/** Every week from the first day to the last, without those in between on which it is not. */
function weeklyLines({ weekly, starts }: AgendaEvent): readonly string[] {
  const [first, last] = [weekly?.[0], weekly?.at(-1)]
  if (!weekly || first === undefined || last === undefined) return []
  const count = (daysBetween(first, last) ?? 0) / 7 + 1
  const left = Array.from({ length: count }, (_, week) => addDays(first, week * 7))
    .filter((day) => !weekly.includes(day))
    .map((day) =>
      starts === undefined
        ? `EXDATE;VALUE=DATE:${dateOf(day)}`
        : `EXDATE;TZID=${zone}:${dateOf(day)}T${starts.replace(':', '')}00`,
    )
  return [`RRULE:FREQ=WEEKLY;COUNT=${count}`, ...left]
}

const eventLines = (event: AgendaEvent, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.id)}@pictobrief`,
  `DTSTAMP:${stamp}`,
  ...timeLines(event),
  ...weeklyLines(event),
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/**
 * A calendar file (RFC 5545) that every agenda opens. `now` is an ISO 8601 instant; events with an id that the agenda has
 * already are changed, not doubled. Written here because it is sixty lines, and a package would read the clock by itself.
 */
export function icsOf(events: readonly AgendaEvent[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pictobrief//Schoolkalender//NL',
    'CALSCALE:GREGORIAN',
    ...(events.some(({ starts }) => starts !== undefined) ? zoneLines : []),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
