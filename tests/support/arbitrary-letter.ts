import fc from 'fast-check'
import type { Letter } from '../../src/model/letter'
import { newLetter } from '../../src/model/new-letter'
import { type Slot, type SlotValue, sectionOrder, type Template } from '../../src/model/template'

const words = fc.constantFrom(
  'Kinderboerderij De Campagne',
  'Zoo',
  'Sint-Jan-in-Eremo',
  'Provinciaal Domein Puyenbroeck, Puyenbrug 1a, 9185 Wachtebeke',
  'حديقة الحيوان',
  'ቤት ትምህርቲ',
  'Зоопарк',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  '<script>alert(1)</script>',
  'a\u202egnirts\u202c (b) \\ )(',
  '👩‍👩‍👧 🚌',
  'e\u0301'.repeat(40),
  'woord '.repeat(300),
  'x'.repeat(400),
)

const text = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
)

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

function valueFor(slot: Slot): fc.Arbitrary<SlotValue> {
  switch (slot.type) {
    case 'date':
      return day
    case 'time':
      return time
    case 'money':
      return fc.integer({ min: 0, max: 60_000 })
    case 'number':
      return fc.integer({ min: 0, max: 99 })
    case 'choice':
      return fc.constantFrom(...slot.options)
    case 'concepts':
      return fc.subarray([...slot.suggest])
    case 'phone':
      return fc.constantFrom('09 123 45 67', '+32 470 12 34 56', '0470123456')
    case 'iban':
      return fc.constant('BE68539007547034')
    case 'name':
    case 'text':
      return text
  }
}

/** Any letter a teacher could leave behind: full, half empty, or hostile. */
export function arbitraryLetter(template: Template): fc.Arbitrary<Letter> {
  const values = fc.record(
    Object.fromEntries(Object.entries(template.slots).map(([id, slot]) => [id, valueFor(slot)])),
    { requiredKeys: [] },
  )
  const answers = fc.record(
    Object.fromEntries(template.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers)])),
    { requiredKeys: [] },
  )
  const sentences = template.sections.flatMap(({ lines }) =>
    lines.flatMap(({ say }) => say.map(({ phrase }) => phrase)),
  )
  const extra = fc.array(fc.record({ id: fc.uuid(), section: fc.constantFrom(...sectionOrder), text }), {
    maxLength: 5,
  })
  return fc.record({ values, answers, left: fc.subarray(sentences), extra }).map(
    (parts): Letter => ({
      ...newLetter(template, { id: 'wet', now: '2026-11-10T08:00:00Z' }),
      ...parts,
      values: present(parts.values),
      answers: present(parts.answers),
    }),
  )
}

/** A record without the keys that fast-check left out. */
const present = <Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
