import type { Letter, LetterId } from './letter'
import type { SlotId, SlotValue, Template } from './template'

interface Start {
  readonly id: LetterId
  /** ISO 8601 instant. */
  readonly now: string
  /** Values of the school profile and of the last letter of this kind. */
  readonly remembered?: Readonly<Record<SlotId, SlotValue>>
}

/** An empty letter: only what the school, the class or the last letter already knows is filled in. */
export function newLetter(template: Template, { id, now, remembered = {} }: Start): Letter {
  const known = Object.entries(template.slots).flatMap(([slot, { remember }]) => {
    const value = Object.hasOwn(remembered, slot) ? remembered[slot] : undefined
    return remember && value !== undefined ? [[slot, value] as const] : []
  })
  return {
    id,
    template: template.id,
    templateVersion: template.version,
    values: Object.fromEntries(known),
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
