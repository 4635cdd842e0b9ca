import { addDays, type Day, dayParts, weekday } from './day'

/** Seven places, Monday first; a place is empty where the week lies in another month. */
type Week = readonly (Day | undefined)[]

/** A month as it hangs on the wall. */
export interface Month {
  /** 1 to 12. */
  readonly month: number
  readonly year: number
  readonly weeks: readonly Week[]
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

function monthOf(year: number, month: number): Month {
  const first: Day = `${pad(year, 4)}-${pad(month, 2)}-01`
  const places: (Day | undefined)[] = Array.from({ length: weekday(first) ?? 0 }, () => undefined)
  for (let day = first; dayParts(day)?.month === month; day = addDays(day, 1)) places.push(day)
  while (places.length % 7 > 0) places.push(undefined)
  const weeks = Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
  return { month, year, weeks }
}

const firstMonth = 9

/** The months of the school year that begins in `start`: September to August. */
export const schoolMonths = (start: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = ((firstMonth - 1 + index) % 12) + 1
    return monthOf(month >= firstMonth ? start : start + 1, month)
  })
