import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLetter, schoolOf, settingsOf } from '../../../src/store/gate'
import { aLetter, anyLetter } from '../../support/letters'

describe('the gate for letters', () => {
  it('lets every letter through that the types allow', () => {
    fc.assert(fc.property(anyLetter, (letter) => isLetter(letter)))
  })

  it('never throws on whatever else lies in the database', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        expect([true, false]).toContain(isLetter(value))
        expect(schoolOf(value)).toBeTypeOf('object')
        expect(settingsOf(value)).toBeTypeOf('object')
      }),
    )
  })

  it.each([
    ['no id', { id: '' }],
    ['an id that is no text', { id: 7 }],
    ['no template', { template: undefined }],
    ['values that are a list', { values: [] }],
    ['a value that is a record', { values: { waar: {} } }],
    ['answers that are numbers', { answers: { a: 1 } }],
    ['a free line in a section that does not exist', { extra: [{ id: 'x', section: 'elders', text: '' }] }],
    ['languages that are no list', { languages: 'ar' }],
    ['a moment that is none', { changed: 'gisteren' }],
    ['a revision that does not count', { revision: -1 }],
  ])('stops a letter with %s', (_, change) => {
    expect(isLetter({ ...aLetter(), ...change })).toBe(false)
  })

  it('lets a letter through with a part that it does not know: a newer app may have written it', () => {
    expect(isLetter({ ...aLetter(), colour: 'blue' })).toBe(true)
  })
})

describe('the gate for the school and the settings', () => {
  it('keeps the good parts when one part is damaged', () => {
    expect(
      schoolOf({ school: { naam: 'De Klimop' }, class: 'stuk', letters: { uitstap: { waar: {} } } }),
    ).toEqual({
      school: { naam: 'De Klimop' },
      class: {},
      letters: {},
    })
    expect(settingsOf({ languages: ['ar'], backedUp: 'ooit', sampleShown: 1 })).toEqual({
      languages: ['ar'],
      sampleShown: false,
    })
  })
})
