import { addDays, type Day, dayParts, weekday } from './day'

export const holidayIds = [
  'autumn',
  'armistice',
  'christmas',
  'carnival',
  'easter',
  'easter-monday',
  'labour-day',
  'ascension',
  'whit-monday',
  'summer',
] as const
export type HolidayId = (typeof holidayIds)[number]

/** Days without school, both ends included. */
export interface Holiday {
  readonly id: HolidayId
  readonly from: Day
  readonly to: Day
}

const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const weekdayOf = (day: Day) => weekday(day) ?? 0

const mondayOfWeek = (day: Day) => addDays(day, -weekdayOf(day))
const mondayFrom = (day: Day) => addDays(day, (7 - weekdayOf(day)) % 7)

/** Easter Sunday in the Gregorian calendar: the computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100]
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sinceMarch = epact + toSunday - 7 * late + 114
  return dayOf(year, Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1)
}

function easterHoliday(year: number): Holiday {
  const easter = easterSunday(year)
  const from = easter.startsWith(`${year}-03`)
    ? addDays(easter, 1)
    : easter > dayOf(year, 4, 15)
      ? addDays(easter, -13)
      : mondayFrom(dayOf(year, 4, 1))
  return { id: 'easter', from, to: addDays(from, 13) }
}

function autumnHoliday(year: number): Holiday {
  const allSaints = dayOf(year, 11, 1)
  const from = weekdayOf(allSaints) === 6 ? addDays(allSaints, 1) : mondayOfWeek(allSaints)
  return { id: 'autumn', from, to: addDays(from, 6) }
}

function christmasHoliday(year: number): Holiday {
  const christmas = dayOf(year, 12, 25)
  const from = weekdayOf(christmas) >= 5 ? mondayFrom(christmas) : mondayOfWeek(christmas)
  return { id: 'christmas', from, to: addDays(from, 13) }
}

/**
 * The days without school of the Flemish school year that begins on 1 September of `start`, in the order of the year. The
 * rules are those of the decision of the Flemish Government of 17 April 1991; the free days that a school chooses itself
 * are not among them.
 */
export function schoolHolidays(start: number): readonly Holiday[] {
  const year = start + 1
  const easter = easterSunday(year)
  const carnival = addDays(easter, -48)
  const ascension = addDays(easter, 39)
  const single = (id: HolidayId, day: Day): Holiday => ({ id, from: day, to: day })
  return [
    autumnHoliday(start),
    single('armistice', dayOf(start, 11, 11)),
    christmasHoliday(start),
    { id: 'carnival', from: carnival, to: addDays(carnival, 6) } as const,
    easterHoliday(year),
    single('easter-monday', addDays(easter, 1)),
    single('labour-day', dayOf(year, 5, 1)),
    { id: 'ascension', from: ascension, to: addDays(ascension, 1) } as const,
    single('whit-monday', addDays(easter, 50)),
    { id: 'summer', from: dayOf(year, 7, 1), to: dayOf(year, 8, 31) } as const,
  ].toSorted((one, other) => (one.from < other.from ? -1 : 1))
}

/** The year in which the school year of this day began; undefined for text that is no day. */
export function schoolYearOf(day: Day): number | undefined {
  const parts = dayParts(day)
  return parts && (parts.month >= 9 ? parts.year : parts.year - 1)
}

/** From this month on, people plan the school year that comes. */
const lookingAhead = 6

/** The school year that somebody has in mind on this day: from June on the next one. */
export function schoolYearToPlan(today: Day): number {
  const { year = 0, month = 1 } = dayParts(today) ?? {}
  return month >= lookingAhead ? year : year - 1
}

/** The holiday in which a day falls, if any. */
export function holidayOn(day: Day): Holiday | undefined {
  const start = schoolYearOf(day)
  return start === undefined
    ? undefined
    : schoolHolidays(start).find(({ from, to }) => from <= day && day <= to)
}

const isSchoolDay = (day: Day) => weekdayOf(day) < 5 && !holidayOn(day)

/** The day that lies `count` school days before `day`: no weekend, no holiday. Text that is no day comes back unchanged. */
export function schoolDaysBefore(day: Day, count: number): Day {
  if (!dayParts(day)) return day
  let result = day
  for (let left = count; left > 0; ) {
    result = addDays(result, -1)
    if (isSchoolDay(result)) left -= 1
  }
  return result
}

/** The same weekday in the school year of `today`, as near as can be to the same date. A day of this year or later stays. */
export function movedToThisYear(day: Day, today: Day): Day {
  const [parts, from, to] = [dayParts(day), schoolYearOf(day), schoolYearOf(today)]
  if (!parts || from === undefined || to === undefined || from >= to) return day
  const sameDate = addDays(dayOf(parts.year + to - from, parts.month, 1), parts.day - 1)
  const later = (weekdayOf(day) - weekdayOf(sameDate) + 7) % 7
  return addDays(sameDate, later > 3 ? later - 7 : later)
}
