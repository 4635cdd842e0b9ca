import { describe, expect, it } from 'vitest'
import { handoutConcepts, handoutPhrases } from '../../../src/model/handout'
import { handouts } from '../../support/handouts'
import { drawn, dutch, slotsIn } from './content'

const wordsIn = (phrases: readonly string[]) =>
  phrases.flatMap((phrase) => (dutch[phrase] ?? '').split(/\s+/)).length

describe('the small papers of templates/handouts', () => {
  it('say only sentences that exist and need nothing filled in', () => {
    const wrong = handoutPhrases(handouts).filter(
      (phrase) => dutch[phrase] === undefined || slotsIn(dutch[phrase]).length > 0,
    )
    expect(wrong).toEqual([])
  })

  it('show only pictograms that are drawn', () => {
    expect(handoutConcepts(handouts).filter((concept) => !drawn.has(concept))).toEqual([])
  })

  it('name every card once', () => {
    for (const cards of [handouts.news.cards, handouts.explained]) {
      const ids = cards.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('show another pictogram with every answer and with every row', () => {
    const lists = [handouts.answers.answers, handouts.looking.rows, handouts.telling.rows]
    for (const list of lists) expect(new Set(list.map(({ picture }) => picture)).size).toBe(list.length)
  })

  it('explain something in four to six sentences, about forty words', () => {
    for (const { id, title, lines } of handouts.explained) {
      const words = wordsIn([title, ...lines.map(({ phrase }) => phrase)])
      expect(lines.length, id).toBeGreaterThanOrEqual(4)
      expect(lines.length, id).toBeLessThanOrEqual(6)
      expect(words, id).toBeLessThanOrEqual(55)
    }
  })
})
