/** A day of the Gregorian calendar as ISO 8601 text, for example `2026-11-24`. Arithmetic only: no clock, no time zone. */
export type Day = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

interface DayParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number) =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** The parts of a day that exists, or undefined (also for 2026-02-30). */
export function dayParts(text: unknown): DayParts | undefined {
  const match = typeof text === 'string' ? pattern.exec(text) : null
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : undefined
}

/** Days since 1970-01-01, after Howard Hinnant's `days_from_civil`. */
function dayNumber({ year, month, day }: DayParts): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

function fromDayNumber(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** 0 = Monday … 6 = Sunday; undefined for text that is no day. */
export function weekday(day: Day): number | undefined {
  const parts = dayParts(day)
  return parts && (((dayNumber(parts) + 3) % 7) + 7) % 7
}

/** The day `count` days later (earlier when negative). Text that is no day comes back unchanged. */
export function addDays(day: Day, count: number): Day {
  const parts = dayParts(day)
  return parts ? fromDayNumber(dayNumber(parts) + count) : day
}

/** Whole days from `from` to `to`; undefined when one of them is no day. */
export function daysBetween(from: Day, to: Day): number | undefined {
  const [start, end] = [dayParts(from), dayParts(to)]
  return start && end && dayNumber(end) - dayNumber(start)
}
