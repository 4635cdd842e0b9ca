import fc from 'fast-check'
import { type Correction, checkWays, correctionKey } from '../../src/model/correction'
import { hash } from '../../src/model/hash'

/** One opinion: of the person AB, on the screen, that a sentence is right as it stands. */
export function aCorrection(change: Partial<Correction> = {}): Correction {
  return {
    language: 'en',
    phrase: 'alle.op-tijd',
    dutch: hash('Kom op tijd.'),
    old: 'Come on time.',
    new: change.old ?? 'Come on time.',
    by: 'AB',
    on: '2026-11-24T09:00:00.000Z',
    how: 'screen',
    ...change,
  }
}

const word = fc.string({ minLength: 1, maxLength: 4 })
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Any opinion about few sentences by few people, so that they meet. */
const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  language: fc.constantFrom('en', 'ar'),
  phrase: fc.oneof(fc.constantFrom('alle.op-tijd', 'kop.wat', 'label:bus', '__proto__'), word),
  dutch: fc.constantFrom(hash('Kom op tijd.'), hash('Wat?'), '00000000'),
  old: fc.constantFrom('', 'Come on time.', 'What?'),
  new: fc.oneof(fc.constantFrom('Come on time.', 'Be on time.', 'What?'), word),
  by: fc.constantFrom('AB', 'a.b.', 'tolk', 'CD'),
  on: instant,
  how: fc.constantFrom(...checkWays),
})

/** Opinions of which each person has one about each sentence. */
export const anyCorrections = fc.uniqueArray(anyCorrection, { selector: correctionKey, maxLength: 12 })
