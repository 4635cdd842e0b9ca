import type { Condition, Template } from '../../model/template'
import { type At, allConditions, conditionsOf, rowsOf, sentencesOf } from './parts'
import type { Problem } from './problem'

/** A letter that asks fewer questions leaves to guessing what other parents just know. */
const fewestQuestions = 4

const valuesOf = ({ is }: Condition): readonly string[] =>
  is === undefined ? [] : typeof is === 'string' ? [is] : is

function possible(template: Template, { slot, answer }: Condition): readonly string[] | undefined {
  if (answer !== undefined) return template.questions.find(({ id }) => id === answer)?.answers
  const definition = slot === undefined ? undefined : template.slots[slot]
  return definition && (definition.type === 'choice' ? definition.options : [])
}

export const conditionsThatNeverHold = (template: Template): readonly Problem[] =>
  allConditions(template).flatMap(({ at, part }) => {
    const values = possible(template, part)
    if (!values)
      return [{ at, message: 'The condition names no question ("answer") and no slot of this letter.' }]
    if (part.is === undefined && part.filled === undefined)
      return [{ at, message: 'The condition asks nothing: add "is" or "filled".' }]
    return valuesOf(part)
      .filter((value) => !values.includes(value))
      .map((value) => ({
        at,
        message: `"${value}" cannot be given here. Possible: ${values.join(', ') || 'none'}.`,
      }))
  })

/** The values that some condition waits for, per question or slot. */
const waitedFor = (template: Template, key: 'slot' | 'answer', id: string) =>
  new Set(
    allConditions(template)
      .filter(({ part }) => part[key] === id)
      .flatMap(({ part }) => valuesOf(part)),
  )

export function optionsWithoutEffect(template: Template): readonly Problem[] {
  const missing = (at: Problem['at'], values: readonly string[], waited: ReadonlySet<string>) =>
    values
      .filter((value) => !waited.has(value))
      .map((value) => ({ at, message: `"${value}" changes nothing. Add a row with that "when".` }))
  return [
    ...Object.entries(template.slots).flatMap(([id, slot]) =>
      slot.type === 'choice'
        ? missing(['slots', id, 'options'], slot.options, waitedFor(template, 'slot', id))
        : [],
    ),
    ...template.questions.flatMap(({ id, answers }, index) =>
      missing(['questions', index, 'answers'], answers, waitedFor(template, 'answer', id)),
    ),
  ]
}

interface Told {
  readonly section: string
  readonly conditions: readonly At<Condition>[]
}

const told = (template: Template): readonly Told[] =>
  rowsOf(template).flatMap((row) =>
    sentencesOf(row).map(({ at, part }) => ({
      section: row.section,
      conditions: [...conditionsOf(row.at, row.part.when), ...conditionsOf(at, part.when)],
    })),
  )

export const answersThatTellNothing = (template: Template): readonly Problem[] =>
  template.questions.flatMap(({ id, answers }, index) =>
    answers
      .filter(
        (given) =>
          !told(template).some(
            ({ section, conditions }) =>
              (section === 'verwachten' || section === 'goed-om-te-weten') &&
              conditions.some(({ part }) => part.answer === id && valuesOf(part).includes(given)),
          ),
      )
      .map((given) => ({
        at: ['questions', index],
        message: `The answer "${given}" tells the parents nothing. Give it a sentence in "verwachten" or "goed-om-te-weten".`,
      })),
  )

const same = (one: Condition, other: Condition) =>
  one.slot === other.slot &&
  one.answer === other.answer &&
  one.filled === other.filled &&
  valuesOf(one).join() === valuesOf(other).join()

export const answersToQuestionsNotAsked = (template: Template): readonly Problem[] =>
  template.questions.flatMap(({ id, when }) =>
    told(template)
      .map(({ conditions }) => ({ conditions, answering: conditions.find(({ part }) => part.answer === id) }))
      .flatMap(({ conditions, answering }) => {
        const forgotten = conditionsOf([], when).some(
          ({ part }) => !conditions.some((condition) => same(condition.part, part)),
        )
        return answering && forgotten
          ? [
              {
                at: answering.at,
                message: `The question "${id}" is not always asked: repeat its "when" here.`,
              },
            ]
          : []
      }),
  )

export const tooFewQuestions = ({ questions }: Template): readonly Problem[] =>
  questions.length >= fewestQuestions
    ? []
    : [
        {
          at: ['questions'],
          message: `A letter asks at least ${fewestQuestions} questions that make the unspoken spoken; this one ${questions.length}.`,
        },
      ]
