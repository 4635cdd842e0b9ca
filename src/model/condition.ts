import type { Letter } from './letter'
import type { Condition, SlotId, SlotValue, Template, When } from './template'

/** The value of a slot, or undefined when nothing usable was filled in. */
export function slotValue(letter: Pick<Letter, 'values'>, slot: SlotId): SlotValue | undefined {
  const value = Object.hasOwn(letter.values, slot) ? letter.values[slot] : undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  return value
}

/** The chosen option of a choice slot, its default when the teacher chose nothing. */
export function choiceOf(template: Template, letter: Letter, slot: SlotId): string | undefined {
  const definition = template.slots[slot]
  if (definition?.type !== 'choice') return undefined
  const value = slotValue(letter, slot)
  return typeof value === 'string' && definition.options.includes(value) ? value : definition.default
}

/** The answer to a question, its default when the teacher gave none. */
export function answerOf(template: Template, letter: Letter, id: string): string | undefined {
  const question = template.questions.find((candidate) => candidate.id === id)
  if (!question) return undefined
  const answer = Object.hasOwn(letter.answers, id) ? letter.answers[id] : undefined
  return answer !== undefined && question.answers.includes(answer) ? answer : question.default
}

function holdsOne(condition: Condition, template: Template, letter: Letter): boolean {
  const { slot, answer, is, filled } = condition
  if (slot !== undefined && filled !== undefined && (slotValue(letter, slot) !== undefined) !== filled)
    return false
  if (is === undefined) return true
  const actual =
    answer !== undefined
      ? answerOf(template, letter, answer)
      : slot !== undefined
        ? choiceOf(template, letter, slot)
        : undefined
  return actual !== undefined && (Array.isArray(is) ? is.includes(actual) : is === actual)
}

/** Whether a part of the template appears in this letter. No condition always holds. */
export function holds(when: When | undefined, template: Template, letter: Letter): boolean {
  if (when === undefined) return true
  return (Array.isArray(when) ? when : [when]).every((condition: Condition) =>
    holdsOne(condition, template, letter),
  )
}
