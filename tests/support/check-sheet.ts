import fc from 'fast-check'
import type { CheckRow, CheckSheet } from '../../src/model/check-sheet'
import { reviewStates } from '../../src/model/review'

/** A sheet with the traps of real sentences: slots, quotes, formulas, right to left, a letter of two code units. */
export const aSheet: CheckSheet = {
  language: 'ar',
  rows: [
    {
      id: 'uitstap.vertrek',
      dutch: 'Wij vertrekken om {{vertrek}} van {{plek}}.',
      translation: 'ننطلق في {{vertrek}} من {{plek}}.',
      note: '{{vertrek}} = <hour>, "for example" 08.30 & later',
      example: { dutch: 'Wij vertrekken om 08.30 uur van school.', translation: 'ننطلق في 08.30 من school.' },
      state: 'nagekeken',
    },
    {
      id: 'label:bus',
      dutch: 'bus',
      translation: '',
      note: '',
      example: { dutch: '', translation: '' },
      state: 'ontbreekt',
    },
    {
      id: 'alle.middag',
      dutch: '\'s Middags; "thuis"',
      translation: '=1+1 ﷽ 𐤀',
      note: '-2',
      example: { dutch: '', translation: '' },
      state: 'verouderd',
    },
  ],
}

/** Characters of sentences: any that are neither control characters nor halves. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '{{datum}}',
    '{{plek}}',
    ' ',
    '"',
    ';',
    '\\',
    '&amp;',
    '<x/>',
    "'",
    '=',
    '+1',
    '-',
    '@',
    ']]>',
    '#,',
    'ش',
  ),
)
const words = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '')
const note = fc.oneof(fc.constant(''), words)
const id = fc.stringMatching(/^[a-z]{1,5}[.:][a-z0-9-]{1,8}$/)

const row: fc.Arbitrary<CheckRow> = fc
  .record({
    id,
    dutch: words,
    translation: words,
    note,
    example: fc.record({ dutch: note, translation: note }),
    state: fc.constantFrom(...reviewStates),
  })
  .map((made) => (made.state === 'ontbreekt' ? { ...made, translation: '' } : made))

export const anySheet: fc.Arbitrary<CheckSheet> = fc.record({
  language: fc.constantFrom('ar', 'fr', 'kmr', 'prs'),
  rows: fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
})
