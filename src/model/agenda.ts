import { holds, slotValue } from './condition'
import { type Day, dayParts } from './day'
import type { Letter } from './letter'
import type { Appointment, PhraseId, SlotId, Template } from './template'
import { minutesOf } from './time'

/** When something is: whole days, or from a time on its first day to a time on its last. */
export interface Moment {
  readonly from: Day
  /** The same as `from` for one day. */
  readonly to: Day
  /** Times such as `08:30`. An end never comes without a start. */
  readonly starts?: string
  readonly ends?: string
}

/** Something for in the agenda of a phone. */
export interface AgendaEvent extends Moment {
  /** The same when it is made again: a phone then changes the event instead of adding one. */
  readonly id: string
  readonly summary: string
  readonly description?: string
  /** All days on which it is, each week on the same weekday, when it is more than once. */
  readonly weekly?: readonly Day[]
}

/** A moment of a letter and what it is called; the letter's title where there is no phrase. */
export interface LetterMoment extends Moment {
  readonly slot: SlotId
  readonly kind: 'event' | 'deadline'
  readonly phrase?: PhraseId
}

/** The phrase of a slip without a title of its own. */
const slipTitle: PhraseId = 'strook.titel'

/** What a letter says in a slot that it uses. */
function told(template: Template, letter: Letter, slot: SlotId | undefined): string | undefined {
  const used = slot !== undefined && holds(template.slots[slot]?.when, template, letter)
  const value = used ? slotValue(letter, slot) : undefined
  return typeof value === 'string' ? value : undefined
}

function momentOf(template: Template, letter: Letter, appointment: Appointment): readonly LetterMoment[] {
  const { phrase } = appointment
  const [from, to, starts, ends] = (['from', 'to', 'starts', 'ends'] as const).map((part) =>
    told(template, letter, appointment[part]),
  )
  if (from === undefined || !dayParts(from)) return []
  const last = to !== undefined && dayParts(to) && to >= from ? to : from
  const start = minutesOf(starts)
  const end = minutesOf(ends)
  const ordered = start !== undefined && end !== undefined && (last > from || end > start)
  return [
    {
      slot: appointment.from,
      kind: 'event',
      from,
      to: last,
      ...(start !== undefined && starts !== undefined && { starts }),
      ...(ordered && ends !== undefined && { ends }),
      ...(phrase !== undefined && { phrase }),
    },
  ]
}

/** The last day to give the slip back. */
function deadlineOf(template: Template, letter: Letter): readonly LetterMoment[] {
  const { slip } = template
  if (!slip || slip.deadline === undefined || !holds(slip.when, template, letter)) return []
  const day = told(template, letter, slip.deadline)
  if (day === undefined || !dayParts(day)) return []
  return [{ slot: slip.deadline, kind: 'deadline', from: day, to: day, phrase: slip.title ?? slipTitle }]
}

/** What of a letter can stand in an agenda: what happens, then the last day of the slip. Days that are no days are left out. */
export const momentsOf = (template: Template, letter: Letter): readonly LetterMoment[] => [
  ...(template.agenda ?? []).flatMap((appointment) => momentOf(template, letter, appointment)),
  ...deadlineOf(template, letter),
]
