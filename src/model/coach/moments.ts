import { addDays, type Day, dayParts, daysBetween, weekday } from '../day'
import type { CoachWords, MomentWords } from './words'

/** Days and times as people write them, understood; and written as the letters print them. */
export interface Moments {
  readonly words: MomentWords
  /** Every name of a weekday, short and full -> 0 = Monday. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  readonly fullWeekdays: readonly string[]
  readonly fullMonths: readonly string[]
  /** `dinsdag 24 november 2026`. */
  readonly write: (day: Day) => string
}

export function momentsOf({ moments, calendar }: CoachWords): Moments {
  const named = (names: readonly string[], first: number) =>
    Object.fromEntries(names.map((name, index) => [name, index + first]))
  return {
    words: moments,
    weekdays: { ...moments.weekdays, ...named(calendar.weekdays, 0) },
    months: { ...moments.months, ...named(calendar.months, 1) },
    fullWeekdays: calendar.weekdays,
    fullMonths: calendar.months,
    write: (day) => {
      const parts = dayParts(day)
      const name = calendar.weekdays[weekday(day) ?? 0] ?? ''
      return parts ? `${name} ${parts.day} ${calendar.months[parts.month - 1] ?? ''} ${parts.year}` : day
    },
  }
}

const two = (value: number) => String(value).padStart(2, '0')
const dayOf = (year: number, month: number, day: number): Day => `${year}-${two(month)}-${two(day)}`

/** A letter looks back a month at most; any other day without a year is still to come. */
const lookBack = 30

/** The day that is meant when no year was written: the first that is not long past and exists. */
export function nearestDay(today: Day, month: number, day: number): Day | undefined {
  const year = dayParts(today)?.year ?? 0
  return [year - 1, year, year + 1]
    .map((candidate) => dayOf(candidate, month, day))
    .find((candidate) => dayParts(candidate) && (daysBetween(today, candidate) ?? -365) >= -lookBack)
}

export function exactDay(year: number, month: number, day: number): Day | undefined {
  const candidate = dayOf(year < 100 ? 2000 + year : year, month, day)
  return dayParts(candidate) ? candidate : undefined
}

/** The first such weekday from `today` on; with `after`, not today itself. */
export function nextWeekday(today: Day, wanted: number, after = false): Day {
  const distance = (wanted - (weekday(today) ?? 0) + 7) % 7
  return addDays(today, distance === 0 && after ? 7 : distance)
}

/** That weekday in the week after this one. */
export function weekdayNextWeek(today: Day, wanted: number): Day {
  return addDays(today, 7 - (weekday(today) ?? 0) + wanted)
}

/** The day of that weekday that lies closest to another day. */
export function closestWeekday(day: Day, wanted: number): Day {
  const distance = (wanted - (weekday(day) ?? 0) + 7) % 7
  return addDays(day, distance > 3 ? distance - 7 : distance)
}
