import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canRedo, canUndo } from '../../../../src/model/history'
import { change, type Draft, freshDraft, redo, undo } from '../../../../src/ui/session/draft'
import { aLetter, going, wordsOf } from '../../../support/letters'

const nine = Date.parse('2026-11-24T09:00:00Z')
const place = ({ letter }: Draft) => letter.values['waar']

/** Types letters one by one in a field, so many milliseconds apart. */
function type(draft: Draft, words: string, apart: number, join?: string): Draft {
  return [...words].reduce(
    (typed, _, index) => change(typed, going(words.slice(0, index + 1)), nine + index * apart, join),
    draft,
  )
}

describe('typing', () => {
  it('in one field is undone as one, as long as it is quick', () => {
    const typed = type(freshDraft(aLetter()), 'Bokrijk', 500, 'waar')
    expect(place(undo(typed, nine))).toBe('Plopsaland')
  })

  it('is a new step after a pause', () => {
    const typed = type(freshDraft(aLetter()), 'Bokrijk', 501, 'waar')
    expect(place(undo(typed, nine))).toBe('Bokrij')
  })

  it('in another field is a new step', () => {
    const one = change(freshDraft(aLetter()), going('Zoo'), nine, 'waar')
    const two = change(one, (letter) => ({ ...letter, languages: ['ti'] }), nine, 'languages')
    const three = change(two, going('Zee'), nine, 'waar')
    expect(place(undo(three, nine))).toBe('Zoo')
    expect(undo(three, nine).letter.languages).toEqual(['ti'])
  })

  it('after an undo never joins what was there before', () => {
    const one = change(freshDraft(aLetter()), going('Zoo'), nine, 'waar')
    const two = change(one, going('Zee'), nine + 600, 'waar')
    const again = change(undo(two, nine + 700), going('Bos'), nine + 710, 'waar')
    expect(place(undo(again, nine + 800))).toBe('Zoo')
  })

  it('joins by the clock of the hand, even when the clock of the computer is set back', () => {
    const one = change(freshDraft(aLetter()), going('Zoo'), nine, 'waar')
    const two = change(one, going('Zee'), nine - 3_600_000, 'waar')
    expect(place(undo(two, nine))).toBe('Zoo')
  })
})

describe('a change', () => {
  it('counts on, and says when', () => {
    const { letter } = change(freshDraft(aLetter()), going('Zoo'), nine)
    expect([letter.revision, letter.changed]).toEqual([1, '2026-11-24T09:00:00.000Z'])
  })

  it('that changes nothing is no step', () => {
    const draft = freshDraft(aLetter())
    expect(change(draft, (letter) => letter, nine)).toBe(draft)
    expect(undo(draft, nine)).toBe(draft)
    expect(redo(draft, nine)).toBe(draft)
  })

  it('cannot make it another letter', () => {
    expect(change(freshDraft(aLetter()), (letter) => ({ ...letter, id: 'anders' }), nine).letter.id).toBe(
      'uitstap-1',
    )
  })
})

describe('going back and forth', () => {
  it('walks through the words exactly as they were, while the revision only grows', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 30 }), (places) => {
        const drafts = [freshDraft(aLetter())]
        for (const one of places)
          drafts.push(change(drafts.at(-1) ?? freshDraft(aLetter()), going(one), nine))
        let draft = drafts.at(-1) ?? freshDraft(aLetter())
        let revision = draft.letter.revision
        for (const earlier of drafts.slice(0, -1).reverse()) {
          draft = undo(draft, nine)
          expect(wordsOf(draft.letter)).toEqual(wordsOf(earlier.letter))
          expect(draft.letter.revision).toBeGreaterThan(revision)
          revision = draft.letter.revision
        }
        expect(canUndo(draft.history)).toBe(false)
        for (const later of drafts.slice(1)) {
          draft = redo(draft, nine)
          expect(wordsOf(draft.letter)).toEqual(wordsOf(later.letter))
        }
        expect(canRedo(draft.history)).toBe(false)
      }),
    )
  })
})
