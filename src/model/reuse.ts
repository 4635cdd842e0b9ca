import { type Day, dayParts } from './day'
import type { Letter } from './letter'
import { movedToThisYear, schoolYearOf } from './school-year'
import type { SlotId, Template } from './template'

/** A copy of a letter for now: days of an earlier school year move to this one, and wait for the teacher's look. */
export function forThisYear(template: Template, letter: Letter, today: Day): Letter {
  const days = Object.entries(letter.values).filter(
    (entry): entry is [SlotId, Day] =>
      template.slots[entry[0]]?.type === 'date' && dayParts(entry[1]) !== undefined,
  )
  const moved = days.filter(([, day]) => movedToThisYear(day, today) !== day)
  const { moved: _, sent: __, ...own } = letter
  if (moved.length === 0) return own
  return {
    ...own,
    values: {
      ...letter.values,
      ...Object.fromEntries(moved.map(([slot, day]) => [slot, movedToThisYear(day, today)])),
    },
    moved: Object.fromEntries(moved),
  }
}

/** The letter after the teacher has looked at the moved day in this slot. */
export function withDaySeen(letter: Letter, slot: SlotId): Letter {
  if (!letter.moved || !Object.hasOwn(letter.moved, slot)) return letter
  const { moved, ...rest } = letter
  const left = Object.entries(moved).filter(([other]) => other !== slot)
  return left.length === 0 ? rest : { ...rest, moved: Object.fromEntries(left) }
}

/** Letters of one school year. */
export interface YearOfLetters {
  /** The year in which the school year began. */
  readonly start: number
  readonly letters: readonly Letter[]
}

/** The letters per school year in which they were last changed: this year first. The order within a year stays. */
export function bySchoolYear(letters: readonly Letter[]): readonly YearOfLetters[] {
  const yearOf = ({ changed }: Letter) => schoolYearOf(changed.slice(0, 10)) ?? 0
  return [...new Set(letters.map(yearOf))]
    .toSorted((one, other) => other - one)
    .map((start) => ({ start, letters: letters.filter((letter) => yearOf(letter) === start) }))
}
