import { checkLetter } from '../../model/check-letter'
import { checkPayment } from '../../model/check-payment'
import { sampleLetter } from '../../model/new-letter'
import { sectionOrder, type Template } from '../../model/template'
import { rowsOf } from './parts'
import type { Content, Problem } from './problem'

const longestTitle = 8
const mostTiles = 2
const spoken = { say: 3, ask: 2 } as const

/** The day that examples are written for. */
const exampleDay = '2026-09-01'

export const partsOutOfOrder = ({ sections }: Template): readonly Problem[] =>
  sections.flatMap(({ id }, index) => {
    const before = sections.slice(0, index).map((section) => sectionOrder.indexOf(section.id))
    return before.some((place) => place >= sectionOrder.indexOf(id))
      ? [
          {
            at: ['sections', index, 'id'],
            message: `Every letter has its parts once and in this order: ${sectionOrder.join(', ')}.`,
          },
        ]
      : []
  })

export function tooMuch(template: Template, { dutch }: Content): readonly Problem[] {
  const words = dutch[template.title]?.split(' ').length ?? 0
  return [
    ...(words > longestTitle
      ? [{ at: ['title'], message: `The title has ${words} words; at most ${longestTitle}.` }]
      : []),
    ...rowsOf(template).flatMap(({ at, part }) =>
      (part.pictures?.length ?? 0) > mostTiles
        ? [{ at: [...at, 'pictures'], message: `A row shows at most ${mostTiles} tiles: cause, then act.` }]
        : [],
    ),
  ]
}

/** A slip says until when, with a day that the teacher need not work out, or has a title that says when to use it. */
export function slipWithoutDay({ slip, slots }: Template): readonly Problem[] {
  if (!slip || (slip.deadline === undefined && slip.title !== undefined)) return []
  const day = slip.deadline === undefined ? undefined : slots[slip.deadline]
  return slip.deadline === 'strookdatum' && day?.type === 'date' && day.default
    ? []
    : [
        {
          at: ['slip'],
          message:
            'Give the slip the "deadline" "strookdatum", a date slot with a default of some school days before another date; or a "title".',
        },
      ]
}

export function talkOfTheWrongLength({ talk }: Template): readonly Problem[] {
  return (['say', 'ask'] as const).flatMap((kind) =>
    talk?.[kind].length === spoken[kind]
      ? []
      : [{ at: talk ? ['talk', kind] : [], message: `The "talk" has ${spoken[kind]} sentences to ${kind}.` }],
  )
}

export function exampleThatIsNotFinished(template: Template): readonly Problem[] {
  const letter = sampleLetter(template, { id: 'sample', now: `${exampleDay}T08:00:00.000Z` })
  return [
    ...Object.keys(letter.values)
      .filter((slot) => !Object.hasOwn(template.slots, slot))
      .map((slot) => ({ at: ['sample', slot], message: `This letter has no slot "${slot}".` })),
    ...Object.entries(letter.answers)
      .filter(([id, answer]) => !template.questions.find((one) => one.id === id)?.answers.includes(answer))
      .map(([id]) => ({ at: ['sampleAnswers', id], message: 'This letter has no such question or answer.' })),
    ...[...checkLetter(template, letter, exampleDay), ...checkPayment(template, letter)].map(
      ({ kind, slot }) => ({
        at: ['sample'],
        message: `The example is not finished: "${slot}" (${kind}).`,
      }),
    ),
  ]
}
