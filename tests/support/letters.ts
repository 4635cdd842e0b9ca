import fc from 'fast-check'
import type { Letter } from '../../src/model/letter'
import type { Values } from '../../src/model/school'
import { sectionOrder } from '../../src/model/template'

/** A small letter to change things in. */
export function aLetter(change: Partial<Letter> = {}): Letter {
  return {
    id: 'uitstap-1',
    template: 'uitstap',
    templateVersion: 1,
    values: { waar: 'Plopsaland' },
    answers: {},
    left: [],
    extra: [],
    languages: ['ar'],
    created: '2026-11-24T08:00:00.000Z',
    changed: '2026-11-24T08:00:00.000Z',
    revision: 0,
    ...change,
  }
}

/** The letter with its place filled in: what a teacher types. */
export function going(place: string): (letter: Letter) => Letter {
  return (letter) => ({ ...letter, values: { ...letter.values, waar: place } })
}

/** The words of a letter, without the counting that every act changes. */
export function wordsOf(letter: Letter | undefined): Omit<Letter, 'changed' | 'revision'> | undefined {
  if (!letter) return undefined
  const { changed: _, revision: __, ...words } = letter
  return words
}

/** Any text at all: emoji, right-to-left marks, half surrogates. */
const text = fc.string({ unit: 'binary', maxLength: 30 })
const key = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'waar'))
const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
const slotValue = fc.oneof(text, fc.double(), fc.array(text, { maxLength: 3 }))
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const freeLine = fc.record(
  { id: name, section: fc.constantFrom(...sectionOrder), text, picture: name },
  { requiredKeys: ['id', 'section', 'text'] },
)

/** Any values of slots. */
export const anyValues: fc.Arbitrary<Values> = fc.dictionary(key, slotValue, { maxKeys: 5 })

/** Any letter that the types allow. */
export const anyLetter: fc.Arbitrary<Letter> = fc.record(
  {
    id: name,
    template: name,
    templateVersion: fc.nat(),
    values: anyValues,
    answers: fc.dictionary(key, text, { maxKeys: 3 }),
    left: fc.array(text, { maxLength: 3 }),
    extra: fc.array(freeLine, { maxLength: 2 }),
    languages: fc.array(name, { maxLength: 3 }),
    created: instant,
    changed: instant,
    revision: fc.nat(),
    sample: fc.boolean(),
  },
  {
    requiredKeys: [
      'id',
      'template',
      'templateVersion',
      'values',
      'answers',
      'left',
      'extra',
      'languages',
      'created',
      'changed',
      'revision',
    ],
  },
)
