import { type Day, dayParts, weekday } from './day'
import type { Letter, LetterId } from './letter'
import { schoolHolidays, schoolYearToPlan } from './school-year'
import type { SlotId, SlotValue, Template } from './template'

interface Start {
  readonly id: LetterId
  /** ISO 8601 instant. */
  readonly now: string
  /** Values of the school profile and of the last letter of this kind. */
  readonly remembered?: Readonly<Record<SlotId, SlotValue>>
}

/** The holidays that a template asks for, in the school year of a letter of this day. */
function holidaysIn(template: Template, today: Day): Letter['values'] {
  if (!dayParts(today)) return {}
  const holidays = schoolHolidays(schoolYearToPlan(today))
  return Object.fromEntries(
    Object.entries(template.slots).flatMap(([id, slot]) => {
      if (slot.type !== 'date' || !slot.default || !('holiday' in slot.default)) return []
      const { holiday, day } = slot.default
      const found = holidays.find((one) => one.id === holiday)
      const value = day === 'first' ? found?.from : found?.to
      // A feast on a Saturday or a Sunday closes no school.
      const closes = found && (found.from !== found.to || (weekday(found.from) ?? 0) < 5)
      return value && closes ? [[id, value] as const] : []
    }),
  )
}

/** An empty letter: only what the calendar, the school, the class or the last letter already knows is filled in. */
export function newLetter(template: Template, { id, now, remembered = {} }: Start): Letter {
  const computed = holidaysIn(template, now.slice(0, 10))
  const known = Object.entries(template.slots).flatMap(([slot, { remember }]) => {
    const value = Object.hasOwn(remembered, slot) ? remembered[slot] : undefined
    return remember && value !== undefined ? [[slot, value] as const] : []
  })
  return {
    id,
    template: template.id,
    templateVersion: template.version,
    values: { ...computed, ...Object.fromEntries(known) },
    answers: {},
    left: [],
    extra: [],
    languages: [],
    created: now,
    changed: now,
    revision: 0,
  }
}

/** The finished example of a template: what the first visit shows and `--sample` prints. */
export function sampleLetter(template: Template, start: Omit<Start, 'remembered'>): Letter {
  return {
    ...newLetter(template, start),
    values: template.sample,
    answers: template.sampleAnswers ?? {},
    sample: true,
  }
}
