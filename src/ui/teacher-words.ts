import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId, SlotId, TemplateId } from '../model/template'
import { interfaceWords } from './words'

/** What a teacher reads about a letter: its name, its questions, the labels of its fields. */
export interface TeacherWords {
  readonly name: (template: TemplateId) => string
  /** Other words that a teacher may search the letter by. */
  readonly search: (template: TemplateId) => string
  readonly slot: (template: TemplateId, slot: SlotId) => string
  readonly option: (template: TemplateId, slot: SlotId, option: string) => string
  readonly question: (template: TemplateId, question: QuestionId) => string
  readonly answer: (template: TemplateId, question: QuestionId, answer: string) => string
}

type Lookup = (keys: readonly string[]) => string

/** Words of the letter itself come first, then those that letters share; a missing word shows its id, never nothing. */
export function teacherWords(lookup: Lookup): TeacherWords {
  const find = (template: TemplateId, rest: string) => lookup([`${template}.${rest}`, `shared.${rest}`])
  return {
    name: (template) => lookup([`${template}.name`]),
    search: (template) => lookup([`${template}.search`]),
    slot: (template, slot) => find(template, `slot.${slot}`),
    option: (template, slot, option) => find(template, `option.${slot}.${option}`),
    question: (template, question) => find(template, `question.${question}`),
    answer: (template, question, answer) => find(template, `answer.${question}.${answer}`),
  }
}

/** The teacher's words in the interface's language. */
export function useTeacherWords(): TeacherWords {
  const { t } = useTranslation('letters', { i18n: interfaceWords })
  return useMemo(() => teacherWords((keys) => t([...keys])), [t])
}
