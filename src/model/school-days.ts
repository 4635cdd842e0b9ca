import { type Day, dayParts, daysBetween } from './day'
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

/** The earlier one first. */
export const byStart = (one: { readonly from: Day }, other: { readonly from: Day }) =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : 0

/** Puts a day in a list, in the place of the one with its id. */
export const withDay = (days: readonly OwnDay[], day: OwnDay): readonly OwnDay[] =>
  [...days.filter(({ id }) => id !== day.id), day].toSorted(byStart)
