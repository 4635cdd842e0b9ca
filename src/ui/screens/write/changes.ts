import type { LanguageCode } from '../../../model/language'
import type { FreeLine, Letter } from '../../../model/letter'
import { withDaySeen } from '../../../model/reuse'
import { schoolDaysBefore } from '../../../model/school-year'
import type { PhraseId, QuestionId, SlotId, SlotValue, Template } from '../../../model/template'

/** A change of a letter: from value to value. */
export type Change = (letter: Letter) => Letter

/** Fills in a slot, or empties it. A date that follows from this one moves along, unless the teacher chose its own. */
export function fillIn(template: Template, slot: SlotId, value: SlotValue | undefined): Change {
  return (letter) => ({
    ...withDaySeen(letter, slot),
    values: {
      ...without(letter.values, slot),
      ...defined(slot, value),
      ...following(template, letter, slot, value),
    },
  })
}

function following(
  template: Template,
  letter: Letter,
  changed: SlotId,
  value: SlotValue | undefined,
): Readonly<Record<SlotId, SlotValue>> {
  if (typeof value !== 'string') return {}
  const before = letter.values[changed]
  const moved = Object.entries(template.slots).flatMap(([id, slot]) => {
    if (slot.type !== 'date' || !slot.default || !('slot' in slot.default)) return []
    if (slot.default.slot !== changed) return []
    const { schoolDaysBefore: count } = slot.default
    const current = letter.values[id]
    const untouched = !current || (typeof before === 'string' && current === schoolDaysBefore(before, count))
    return untouched ? [[id, schoolDaysBefore(value, count)] as const] : []
  })
  return Object.fromEntries(moved)
}

/** A day that was moved from last year is right as it is. */
export const confirmDay =
  (slot: SlotId): Change =>
  (letter) =>
    withDaySeen(letter, slot)

/** Answers a question of *Wij verwachten*, or takes the answer back. */
export const answer =
  (question: QuestionId, value: string | undefined): Change =>
  (letter) => ({
    ...letter,
    answers: { ...without(letter.answers, question), ...(value !== undefined && { [question]: value }) },
  })

/** Switches a sentence on or off. */
export const switchSentence =
  (phrase: PhraseId, on: boolean): Change =>
  (letter) => ({
    ...letter,
    left: on ? letter.left.filter((other) => other !== phrase) : [...new Set([...letter.left, phrase])],
  })

export const addOwnSentence =
  (line: FreeLine): Change =>
  (letter) => ({ ...letter, extra: [...letter.extra, line] })

export const changeOwnSentence =
  (id: string, change: Partial<Pick<FreeLine, 'text' | 'picture' | 'phrase'>>): Change =>
  (letter) => ({
    ...letter,
    extra: letter.extra.map((line) => (line.id === id ? { ...line, ...change } : line)),
  })

export const removeOwnSentence =
  (id: string): Change =>
  (letter) => ({ ...letter, extra: letter.extra.filter((line) => line.id !== id) })

export const addLanguage =
  (language: LanguageCode): Change =>
  (letter) => ({ ...letter, languages: [...new Set([...letter.languages, language])] })

export const removeLanguage =
  (language: LanguageCode): Change =>
  (letter) => ({ ...letter, languages: letter.languages.filter((other) => other !== language) })

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}

const defined = (slot: SlotId, value: SlotValue | undefined) => (value === undefined ? {} : { [slot]: value })
