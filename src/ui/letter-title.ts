import { slotValue } from '../model/condition'
import type { Letter } from '../model/letter'
import type { Template } from '../model/template'

/** What tells this letter from others of its kind: the first name in its first part, for example a place. */
export function topicOf(template: Template | undefined, letter: Letter): string | undefined {
  const slots = Object.entries(template?.slots ?? {})
  const name = slots.find(([, slot]) => slot.type === 'name' && slot.section === 'wat')?.[0]
  const value = name === undefined ? undefined : slotValue(letter, name)
  return typeof value === 'string' ? value.trim() : undefined
}

/** The title of a letter for its teacher: its kind, and what tells it from others of that kind. */
export function letterTitle(kind: string, topic: string | undefined): string {
  return topic === undefined ? kind : `${kind}: ${topic}`
}
