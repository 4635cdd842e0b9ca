import type { Day } from '../model/day'

/** The day it is here. The only place where the interface reads the calendar of the device. */
export function today(now = new Date()): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`
}

/** Making one takes longer than drawing the whole form. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(language: string): Intl.DateTimeFormat {
  const known = formats.get(language)
  if (known) return known
  const format = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'full', timeZone: 'UTC' })
  formats.set(language, format)
  return format
}

/** A day in words of the interface's language, with its weekday: `dinsdag 24 november 2026`. */
export function dayInWords(day: Day, language: string): string {
  const moment = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(moment.valueOf()) ? '' : formatFor(language).format(moment)
}
