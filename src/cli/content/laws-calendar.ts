import { withoutIsolates } from '../../compose/text'
import { formatDay } from '../../compose/values'
import { addDays } from '../../model/day'
import type { Calendar } from '../../model/language'
import { slotsIn } from '../../model/translation-check'

/** What the table of days, times and money of every language keeps to. */
export interface CalendarLaw {
  /** For us: ends a sentence that begins with "the calendar". */
  readonly promise: string
  /** For whoever translates, in Dutch: what to do. Undefined when the law is kept. */
  readonly mend: (calendar: Calendar) => string | undefined
}

const areDifferent = (words: readonly string[], count: number) =>
  words.length === count && new Set(words).size === count && words.every((word) => word.trim() !== '')

const isOnce = (pattern: string, needed: readonly string[]) => {
  const slots = slotsIn(pattern)
  return needed.every((name) => slots.includes(name)) && new Set(slots).size === slots.length
}

const isOnly = (pattern: string, slot: string) => slotsIn(pattern).join() === slot

/** A date as in a letter: one place where a line may break, beside the weekday. */
function breaksBesideWeekday(calendar: Calendar): boolean {
  const date = formatDay('2026-11-24', calendar) ?? ''
  const breaks = [...date.matchAll(/ /g)].map(({ index }) => index)
  const weekday = (calendar.weekdays[1] ?? '').replaceAll(' ', '\u00a0')
  const at = date.indexOf(weekday)
  const [place] = breaks
  if (weekday === '' || at < 0 || place === undefined || breaks.length > 1) return false
  const end = at + weekday.length
  return place === at - 1 || place === end || date.slice(end, place) === ','
}

const twoYears = Array.from({ length: 730 }, (_, index) => addDays('2026-09-01', index))

function isReadable(calendar: Calendar): boolean {
  const written = twoYears.map((day) => withoutIsolates(formatDay(day, calendar) ?? ''))
  return (
    new Set(written).size === twoYears.length &&
    written.every(
      (text) => /\b202[678]\b/.test(text) && !/[{}]|[\u0660-\u0669\u06f0-\u06f9\u1369-\u137c]/.test(text),
    )
  )
}

export const calendarLaws: readonly CalendarLaw[] = [
  {
    promise: 'has seven days, all different',
    mend: ({ weekdays, weekdaysShort }) =>
      areDifferent(weekdays, 7) && areDifferent(weekdaysShort, 7)
        ? undefined
        : 'Schrijf bij "dagen" en bij "dagenKort" zeven dagen, elk anders.',
  },
  {
    promise: 'has twelve months, all different',
    mend: ({ months }) =>
      areDifferent(months, 12) ? undefined : 'Schrijf bij "maanden" twaalf maanden, elk anders.',
  },
  {
    promise: 'names weekday, day, month and year in a date, once each',
    mend: ({ date, dateShort }) =>
      isOnce(date, ['weekday', 'day', 'month', 'year']) && isOnce(dateShort, ['weekday', 'day', 'month'])
        ? undefined
        : 'Zet in "datum" elk één keer {{weekday}}, {{day}}, {{month}} en {{year}}; in "datumKort" {{weekday}}, {{day}} en {{month}}.',
  },
  {
    promise: 'shows the time and the amount exactly once',
    mend: ({ time, money }) =>
      Object.values(time).every((pattern) => isOnly(pattern, 'time')) && isOnly(money, 'amount')
        ? undefined
        : 'Zet bij elk "uur" één keer {{time}}, en in "geld" één keer {{amount}}.',
  },
  {
    promise: 'lets a line break beside the weekday, and nowhere else in a date',
    mend: (calendar) =>
      breaksBesideWeekday(calendar)
        ? undefined
        : 'Zet in "datum" de weekdag vooraan of achteraan, met een spatie (of een komma en een spatie) ertussen.',
  },
  {
    promise: 'writes every day of two years differently, in Latin digits',
    mend: (calendar) =>
      isReadable(calendar)
        ? undefined
        : 'Schrijf geen eigen cijfers en geen { of } bij de dagen en de maanden.',
  },
]
