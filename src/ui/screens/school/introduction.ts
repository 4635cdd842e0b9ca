import type { School, SchoolGroup } from '../../../model/school'
import { factValue, withFact } from '../../../model/school-profile'

/** The short questions of the first time, in the order of asking. */
export const questions = ['name', 'phone', 'class', 'languages', 'sender'] as const
export type Question = (typeof questions)[number]

/** What is typed on the way. */
export interface Answers {
  readonly name: string
  readonly phone: string
  readonly class: string
  readonly teacher: string
  readonly sender: string
}

const facts = {
  name: { owner: 'school', id: 'school' },
  phone: { owner: 'school', id: 'telefoon' },
  class: { owner: 'class', id: 'klas' },
  sender: { owner: 'class', id: 'leerkracht' },
} as const

/** What the school has told already, so that nobody answers twice. */
export function knownAnswers(school: School): Answers {
  const text = (fact: keyof typeof facts) => {
    const value = factValue(school, facts[fact])
    return typeof value === 'string' ? value : ''
  }
  const name = text('class')
  const teacher = school.groups?.find((group) => group.name === name)?.teacher ?? ''
  return { name: text('name'), phone: text('phone'), class: name, teacher, sender: text('sender') }
}

/** The classes with this one: its teacher changes when the class was known. */
function withGroup(groups: readonly SchoolGroup[], group: SchoolGroup): readonly SchoolGroup[] {
  const known = groups.some(({ name }) => name === group.name)
  return known ? groups.map((one) => (one.name === group.name ? group : one)) : [...groups, group]
}

/** The school with the answer to one question. An empty answer tells nothing, and takes nothing back. */
export function withAnswer(school: School, question: Question, answers: Answers): School {
  if (question === 'languages') return school
  const value = answers[question].trim()
  if (value === '') return school
  const told = withFact(school, facts[question], value)
  return question === 'class'
    ? { ...told, groups: withGroup(school.groups ?? [], { name: value, teacher: answers.teacher.trim() }) }
    : told
}
