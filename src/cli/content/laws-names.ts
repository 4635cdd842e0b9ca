import { headSlots, sharedPhrases } from '../../compose/compose'
import type { Payment, Slot, SlotId, Template } from '../../model/template'
import { slotsIn } from '../../model/translation-check'
import { type At, allConditions, conceptsOf, phrasesOf, picturesOf, rowsOf } from './parts'
import type { Content, Problem } from './problem'

const list = (names: readonly string[]) => names.join(', ') || 'none'

export function unknownPhrases(template: Template, { dutch }: Content): readonly Problem[] {
  const thing = conceptsOf(template).filter(({ at }) => at[2] === 'suggest')
  const named = [...phrasesOf(template), ...thing.map(({ at, part }) => ({ at, part: `mee.${part}` }))]
  return named
    .filter(({ part }) => !Object.hasOwn(dutch, part))
    .map(({ at, part }) => ({
      at,
      message: `No sentence is called "${part}". Write it in templates/phrases/nl.json, or correct the name.`,
    }))
}

export const unknownConcepts = (template: Template, { concepts }: Content): readonly Problem[] =>
  conceptsOf(template)
    .filter(({ part }) => !concepts.has(part))
    .map(({ at, part }) => ({
      at,
      message: `No pictogram is called "${part}". Look for its name in pictograms/concepts.json.`,
    }))

export const unknownLetters = (template: Template, { letters }: Content): readonly Problem[] =>
  (template.related ?? []).flatMap((id, index) =>
    letters.has(id) && id !== template.id
      ? []
      : [{ at: ['related', index], message: `"${id}" is no other letter of templates/index.json.` }],
  )

/** Slots that the sentences of a letter need, where they are needed. */
function slotsNamed(template: Template, dutch: Content['dutch']): readonly At<SlotId>[] {
  const inSentences = phrasesOf(template).flatMap(({ at, part }) =>
    slotsIn(dutch[part] ?? '').map((slot) => ({ at, part: slot })),
  )
  const inShared = sharedPhrases.flatMap((phrase) =>
    slotsIn(dutch[phrase] ?? '').map((slot) => ({ at: ['slots'], part: slot })),
  )
  return [...inSentences, ...inShared]
}

export function slotsThatDoNotFit(template: Template, { dutch }: Content): readonly Problem[] {
  const named = slotsNamed(template, dutch)
  const steering = allConditions(template).flatMap(({ part: { slot } }) => slot ?? [])
  const repeated = rowsOf(template).flatMap(({ part: { each } }) => each ?? [])
  const used = new Set([...headSlots, ...named.map(({ part }) => part), ...steering, ...repeated])
  const steers = (slot: Slot | undefined) => slot?.type === 'choice' || slot?.type === 'concepts'
  return [
    ...headSlots
      .filter((slot) => !template.slots[slot])
      .map((slot) => ({ at: ['slots'], message: `Every letter has the slot "${slot}". Add it.` })),
    ...named
      .filter(({ part }) => !template.slots[part])
      .map(({ at, part }) => ({
        at,
        message: `The sentence needs a slot "${part}". Add it to "slots", or take another sentence.`,
      })),
    ...named
      .filter(({ part }) => steers(template.slots[part]))
      .map(({ at, part }) => ({
        at,
        message: `"${part}" is a choice or a list: it is never printed inside a sentence. Write a sentence per option, with a "when".`,
      })),
    ...Object.keys(template.slots)
      .filter((slot) => !used.has(slot))
      .map((slot) => ({
        at: ['slots', slot],
        message: `Nothing on the page needs the slot "${slot}". Take it away, or say it in a sentence.`,
      })),
  ]
}

/** Kind of made tile -> type of the slot that it is made from. */
const madeFrom: Readonly<Record<string, Slot['type']>> = {
  date: 'date',
  clock: 'time',
  amount: 'money',
  number: 'name',
  chosen: 'choice',
}

export const picturesOfTheWrongSlot = (template: Template): readonly Problem[] =>
  picturesOf(template).flatMap(({ at, part }) =>
    typeof part === 'string'
      ? []
      : Object.entries(part).flatMap(([kind, slot]) =>
          template.slots[slot]?.type === madeFrom[kind]
            ? []
            : [
                {
                  at,
                  message: `A ${kind} tile is made from a slot of type "${madeFrom[kind]}"; "${slot}" is none.`,
                },
              ],
        ),
  )

/** Part of a payment -> types of the slot that it may be in. */
const paidFrom: Readonly<Record<keyof Payment, readonly Slot['type'][]>> = {
  amount: ['money'],
  reference: ['name', 'text'],
}

const paymentOfTheWrongSlot = ({ slots }: Template, id: SlotId, payment: Payment): readonly Problem[] =>
  (['amount', 'reference'] as const).flatMap((part) => {
    const type = slots[payment[part]]?.type
    return type && paidFrom[part].includes(type)
      ? []
      : [
          {
            at: ['slots', id, 'payment', part],
            message: `"${payment[part]}" is no slot of type "${paidFrom[part].join('" or "')}".`,
          },
        ]
  })

export const slotsOfAnotherSlot = (template: Template): readonly Problem[] =>
  Object.entries(template.slots).flatMap(([id, slot]) => {
    const wrong: Problem[] = []
    if (slot.after && template.slots[slot.after]?.type !== slot.type)
      wrong.push({
        at: ['slots', id, 'after'],
        message: `"${slot.after}" is no slot of type "${slot.type}".`,
      })
    if (
      slot.type === 'date' &&
      slot.default &&
      'slot' in slot.default &&
      template.slots[slot.default.slot]?.type !== 'date'
    )
      wrong.push({
        at: ['slots', id, 'default'],
        message: `"${slot.default.slot}" is no slot of type "date".`,
      })
    if (slot.type === 'iban' && slot.payment) wrong.push(...paymentOfTheWrongSlot(template, id, slot.payment))
    if (slot.type === 'choice')
      wrong.push(
        ...[...Object.keys(slot.pictures ?? {}), ...(slot.default === undefined ? [] : [slot.default])]
          .filter((option) => !slot.options.includes(option))
          .map((option) => ({
            at: ['slots', id],
            message: `"${option}" is none of its options: ${list(slot.options)}.`,
          })),
      )
    return wrong
  })

/** Part of an appointment -> type of the slot that it is in. */
const appointedIn = { from: 'date', to: 'date', starts: 'time', ends: 'time' } as const

export const appointmentsOfTheWrongSlot = ({ agenda = [], slots }: Template): readonly Problem[] =>
  agenda.flatMap((appointment, index) =>
    (['from', 'to', 'starts', 'ends'] as const).flatMap((part) => {
      const slot = appointment[part]
      return slot === undefined || slots[slot]?.type === appointedIn[part]
        ? []
        : [
            {
              at: ['agenda', index, part],
              message: `"${slot}" is no slot of type "${appointedIn[part]}".`,
            },
          ]
    }),
  )
