import fc from 'fast-check'
import type { Letter } from '../../../src/model/letter'
import { sampleLetter } from '../../../src/model/new-letter'
import type { Slot, SlotValue, Template } from '../../../src/model/template'

const values: Readonly<Record<Slot['type'], readonly SlotValue[]>> = {
  date: ['2026-11-24', '2027-01-04'],
  time: ['08:30', '12:00', '19:05'],
  money: [50, 500, 1250],
  number: [1, 20],
  phone: ['09 123 45 67'],
  iban: ['BE68539007547034'],
  name: ['Kinderboerderij De Campagne'],
  text: ['Tot binnenkort.'],
  choice: [],
  concepts: [],
}

function anyValue(slot: Slot): fc.Arbitrary<SlotValue | undefined> {
  if (slot.type === 'choice') return fc.constantFrom(undefined, ...slot.options)
  if (slot.type === 'concepts') return fc.subarray([...slot.suggest])
  return fc.constantFrom(undefined, ...values[slot.type])
}

const withoutGaps = <T>(record: Readonly<Record<string, T | undefined>>) =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, T & {}] => entry[1] !== undefined),
  )

/** Any letter a teacher can make of a template: every choice, every answer, every slot filled or left open. */
export const anyLetter = (template: Template): fc.Arbitrary<Letter> =>
  fc
    .record({
      values: fc.record(
        Object.fromEntries(Object.entries(template.slots).map(([id, slot]) => [id, anyValue(slot)])),
      ),
      answers: fc.record(
        Object.fromEntries(
          template.questions.map(({ id, answers }) => [id, fc.constantFrom(undefined, ...answers)]),
        ),
      ),
    })
    .map((made) => ({
      ...sampleLetter(template, { id: 'any', now: '2026-09-01T08:00:00.000Z' }),
      values: withoutGaps(made.values),
      answers: withoutGaps(made.answers),
    }))
