import { addDays, type Day, weekday } from './day'
import { byStart, dayProblem, type FreeDays, type OwnDay, type SchoolEvent } from './school-days'
import { type Holiday, type HolidayId, schoolHolidays } from './school-year'

/** Days without school: a holiday that can be computed, or the school's own. */
export interface FreeStretch {
  readonly from: Day
  readonly to: Day
  readonly because: { readonly holiday: HolidayId } | { readonly own: FreeDays }
}

/** An event with the days of one school year on which it is. */
export interface PlannedEvent {
  readonly event: SchoolEvent
  readonly days: readonly Day[]
}

/** A school year on paper: what is free and what happens, each in the order of the year. */
export interface YearPlan {
  /** The year in which it begins. */
  readonly start: number
  readonly free: readonly FreeStretch[]
  readonly events: readonly PlannedEvent[]
}

const isWeekend = (day: Day) => (weekday(day) ?? 0) >= 5

/** A feast in the weekend closes no school, and one in a holiday is not told apart. */
const isTold = ({ id, from, to }: Holiday, all: readonly Holiday[]) =>
  !(from === to && isWeekend(from)) &&
  !all.some((other) => other.id !== id && other.from <= from && to <= other.to)

const within = (day: Day, { from, to }: { readonly from: Day; readonly to: Day }) => from <= day && day <= to

function daysOf({ from, to, weekly }: SchoolEvent, isFree: (day: Day) => boolean): readonly Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, weekly ? 7 : 1))
    if (!weekly || !isFree(day)) days.push(day)
  return days
}

/** The school year that begins on 1 September of `start`, with the school's own days in it. Days that cannot be are left out. */
export function planYear(start: number, own: readonly OwnDay[]): YearPlan {
  const year = { from: `${start}-09-01`, to: `${start + 1}-08-31` }
  const days = own.filter(
    (day) => dayProblem(day) === undefined && day.from <= year.to && year.from <= day.to,
  )
  const holidays = schoolHolidays(start)
  const free: readonly FreeStretch[] = [
    ...holidays
      .filter((holiday) => isTold(holiday, holidays))
      .map(({ id, from, to }) => ({ from, to, because: { holiday: id } })),
    ...days.flatMap((day) =>
      day.kind === 'free' ? { from: day.from, to: day.to, because: { own: day } } : [],
    ),
  ].toSorted(byStart)
  const isFree = (day: Day) => free.some((stretch) => within(day, stretch))
  const events = days
    .flatMap((event) => (event.kind === 'event' ? event : []))
    .toSorted((one, other) => byStart(one, other) || ((one.starts ?? '') < (other.starts ?? '') ? -1 : 1))
    .map((event) => ({ event, days: daysOf(event, isFree).filter((day) => within(day, year)) }))
    .filter((planned) => planned.days.length > 0)
  return { start, free, events }
}
