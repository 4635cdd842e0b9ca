import { addDays, type Day, dayParts, daysBetween, weekday } from './day'
import { type Holiday, type HolidayId, schoolHolidays } from './school-year'
import type { ConceptId } from './tile'
import { minutesOf } from './time'

interface Dated {
  readonly id: string
  /** Both ends included; the same for one day. */
  readonly from: Day
  readonly to: Day
}

/** Days without school that a school chose itself. */
export interface FreeDays extends Dated {
  readonly kind: 'free'
}

/** Something that happens at school. */
export interface SchoolEvent extends Dated {
  readonly kind: 'event'
  /** What it is: parents know it by its pictogram. */
  readonly picture: ConceptId
  /** Every week from `from` to `to`, on the weekday of `from`; never on a day without school. */
  readonly weekly?: true
  /** Times such as `08:30`. */
  readonly starts?: string
  readonly ends?: string
}

/** A day that a school puts in its calendar. */
export type OwnDay = FreeDays | SchoolEvent

/** Longer than any school year; what lasts longer was typed wrong. */
const mostDays = 400

/** What cannot be right about a day as it was typed. */
export type DayProblem = 'no-day' | 'no-end' | 'backwards' | 'long' | 'no-time' | 'early-end'

/** The first thing that cannot be right about a day, if any. */
export function dayProblem(own: OwnDay): DayProblem | undefined {
  if (!dayParts(own.from)) return 'no-day'
  const length = daysBetween(own.from, own.to)
  if (length === undefined) return 'no-end'
  if (length < 0) return 'backwards'
  if (length > mostDays) return 'long'
  if (own.kind === 'free') return undefined
  const [starts, ends] = [own.starts, own.ends].map((time) =>
    time === undefined ? undefined : (minutesOf(time) ?? -1),
  )
  if (starts === -1 || ends === -1 || (starts === undefined && ends !== undefined)) return 'no-time'
  return starts !== undefined && ends !== undefined && own.from === own.to && ends <= starts
    ? 'early-end'
    : undefined
}

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

const byStart = (one: { readonly from: Day }, other: { readonly from: Day }) =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : 0

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

/** Puts a day in a list, in the place of the one with its id. */
export const withDay = (days: readonly OwnDay[], day: OwnDay): readonly OwnDay[] =>
  [...days.filter(({ id }) => id !== day.id), day].toSorted(byStart)
