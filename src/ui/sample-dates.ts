import { addDays, type Day, daysBetween } from '../model/day'
import type { Letter } from '../model/letter'
import type { Template } from '../model/template'

/** An example is about a day that has to come: at least so many days from now. */
const ahead = 10

/** The letter with all its days moved by whole weeks, so that weekdays stay and the first day lies ahead. */
export function withDaysAhead(template: Template, letter: Letter, today: Day): Letter {
  const days = Object.entries(letter.values).filter(
    (entry): entry is [string, Day] =>
      template.slots[entry[0]]?.type === 'date' && typeof entry[1] === 'string',
  )
  const distances = days.flatMap(([, day]) => daysBetween(today, day) ?? [])
  if (distances.length === 0) return letter
  const weeks = Math.ceil((ahead - Math.min(...distances)) / 7)
  const moved = days.map(([slot, day]) => [slot, addDays(day, weeks * 7)] as const)
  return { ...letter, values: { ...letter.values, ...Object.fromEntries(moved) } }
}
