import type { Day } from '../model/day'

/** The day it is here. The only place where the interface reads the calendar of the device. */
export function today(now = new Date()): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`
}

/** A day in words of the interface's language, with its weekday: `dinsdag 24 november 2026`. */
export function dayInWords(day: Day, language: string): string {
  const moment = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(moment.valueOf())) return ''
  return new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'full', timeZone: 'UTC' }).format(moment)
}
