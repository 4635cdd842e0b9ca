import { describe, expect, it } from 'vitest'
import {
  checkWholeLetter,
  type Looks,
  nothingExpected,
  readability,
} from '../../../../src/model/coach/letter-check'
import { syllables } from '../../../../src/model/coach/syllables'
import type { Letter } from '../../../../src/model/letter'
import { sampleLetter } from '../../../../src/model/new-letter'
import { templates } from '../../templates/content'

const template = templates.find(({ id }) => id === 'uitstap') ?? expect.fail('no outing letter')
const letter = sampleLetter(template, { id: 'x', now: '2026-11-16T08:00:00Z' })
const calm: Looks = { strip: 6, tiles: 20, expectations: 5 }
const kinds = (of: Letter, looks: Looks = calm) =>
  checkWholeLetter(template, of, looks).map(({ kind }) => kind)

describe('a letter as a whole', () => {
  it('is left alone when it is finished', () => {
    expect(kinds(letter)).toEqual([])
  })

  it('is asked once what parents should do, when it says nothing of that', () => {
    const silent = { ...calm, expectations: 0 }
    expect(kinds(letter, silent)).toEqual(['no-expectation'])
    const answered = {
      ...letter,
      answers: { ...letter.answers, [nothingExpected.question]: nothingExpected.answer },
    }
    expect(kinds(answered, silent)).toEqual([])
  })

  it('may have six tiles under the title, and no more on the page than people look at', () => {
    expect(kinds(letter, { ...calm, strip: 7 })).toEqual(['strip-full'])
    expect(kinds(letter, { ...calm, tiles: 80 })).toEqual(['many-tiles'])
  })

  it('names a last day when something must come back', () => {
    expect(kinds({ ...letter, values: { ...letter.values, strookdatum: '' } })).toEqual(['no-deadline'])
    expect(kinds({ ...letter, values: {} })).toEqual([])
  })

  it('has a pictogram for each thing to bring', () => {
    const line = { id: 'a', section: 'meebrengen', text: 'een schelp' } as const
    expect(kinds({ ...letter, extra: [line] })).toEqual(['no-picture'])
    expect(kinds({ ...letter, extra: [{ ...line, picture: 'boek' }] })).toEqual([])
  })
})

describe('the hint on reading', () => {
  it.each([
    ['school', 1],
    ['kinderen', 3],
    ['boterhammen', 4],
    ['meeuw', 1],
    ['nieuwe', 2],
    ['boekentas', 3],
    ['ruïne', 3],
    ['kwart', 1],
    ['uitstap', 2],
    ['geëindigd', 3],
    ['verantwoordelijkheid', 6],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllables(word)).toBe(count)
  })

  it('is lower for long words and sentences, and silent about a few words', () => {
    const plain = Array.from({ length: 6 }, () => 'Wij gaan met de bus naar zee.').join(' ')
    const stiff = Array.from({ length: 30 }, () => 'verantwoordelijkheid').join(' ')
    expect(readability('Wij gaan naar zee.')).toBeUndefined()
    expect(readability(plain)).toBeGreaterThan(100)
    expect(readability(stiff)).toBeLessThan(0)
  })
})
