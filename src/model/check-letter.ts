import { holds, slotValue } from './condition'
import { type Day, dayParts, daysBetween } from './day'
import type { Letter } from './letter'
import type { SlotId, Template } from './template'
import { minutesOf } from './time'

/** Something a teacher should look at before printing. It never stops the printing. */
export type Warning =
  | { readonly kind: 'empty' | 'past' | 'no-day' | 'no-time'; readonly slot: SlotId }
  /** A deadline after the day it is for; a return before the departure. */
  | { readonly kind: 'deadline-late' | 'return-early'; readonly slot: SlotId; readonly other: SlotId }

function inUse(template: Template, letter: Letter): readonly SlotId[] {
  return Object.keys(template.slots).filter((slot) => holds(template.slots[slot]?.when, template, letter))
}

function emptySlots(template: Template, letter: Letter, slots: readonly SlotId[]): Warning[] {
  return slots
    .filter((slot) => {
      const definition = template.slots[slot]
      return (
        definition &&
        !definition.optional &&
        definition.type !== 'choice' &&
        slotValue(letter, slot) === undefined
      )
    })
    .map((slot) => ({ kind: 'empty', slot }))
}

function wrongDays(template: Template, letter: Letter, slots: readonly SlotId[], today: Day): Warning[] {
  return slots.flatMap((slot): Warning[] => {
    const value = slotValue(letter, slot)
    if (template.slots[slot]?.type !== 'date' || typeof value !== 'string') return []
    if (!dayParts(value)) return [{ kind: 'no-day', slot }]
    return (daysBetween(today, value) ?? 0) < 0 ? [{ kind: 'past', slot }] : []
  })
}

function wrongTimes(template: Template, letter: Letter, slots: readonly SlotId[]): Warning[] {
  return slots.flatMap((slot): Warning[] => {
    const value = slotValue(letter, slot)
    const wrong =
      template.slots[slot]?.type === 'time' && value !== undefined && minutesOf(value) === undefined
    return wrong ? [{ kind: 'no-time', slot }] : []
  })
}

/** A day (and, within one day, a time) must not come before the one named in its `after`. */
function wrongOrder(template: Template, letter: Letter, slots: readonly SlotId[]): Warning[] {
  return slots.flatMap((slot): Warning[] => {
    const other = template.slots[slot]?.after
    if (!other || !slots.includes(other)) return []
    const [later, earlier] = [slotValue(letter, slot), slotValue(letter, other)]
    const days = daysBetween(String(earlier), String(later))
    if (days !== undefined) return days < 0 ? [{ kind: 'return-early', slot, other }] : []
    const [end, start] = [minutesOf(later), minutesOf(earlier)]
    return end !== undefined && start !== undefined && end < start
      ? [{ kind: 'return-early', slot, other }]
      : []
  })
}

function lateDeadline(template: Template, letter: Letter): Warning[] {
  const slot = template.slip?.deadline
  const definition = slot === undefined ? undefined : template.slots[slot]
  if (
    slot === undefined ||
    definition?.type !== 'date' ||
    !definition.default ||
    !('slot' in definition.default)
  )
    return []
  const other = definition.default.slot
  const days = daysBetween(String(slotValue(letter, slot)), String(slotValue(letter, other)))
  return days !== undefined && days < 0 ? [{ kind: 'deadline-late', slot, other }] : []
}

/** Everything worth a second look, most important first. `today` is an argument: nothing here reads a clock. */
export function checkLetter(template: Template, letter: Letter, today: Day): readonly Warning[] {
  const slots = inUse(template, letter)
  return [
    ...wrongDays(template, letter, slots, today),
    ...wrongTimes(template, letter, slots),
    ...wrongOrder(template, letter, slots),
    ...lateDeadline(template, letter),
    ...emptySlots(template, letter, slots),
  ]
}
