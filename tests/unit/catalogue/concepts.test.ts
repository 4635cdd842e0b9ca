import { describe, expect, it } from 'vitest'
import { findableConcept, loadConcepts } from '../../../src/catalogue/concepts'
import { createFind } from '../../../src/catalogue/find'
import { conceptThemes } from '../../../src/model/concept'
import { queries } from './concept-queries'

const concepts = await loadConcepts()
const find = createFind(concepts.map(findableConcept))
const labelled = Object.entries(queries).flatMap(([id, typed]) => typed.map((query) => ({ query, id })))

describe('finding a pictogram', () => {
  it('puts the picture that a teacher means first', () => {
    expect(labelled.length).toBeGreaterThan(200)
    expect(labelled.map(({ query }) => ({ query, id: find(query)[0] }))).toEqual(labelled)
  })

  it('finds every picture first by its word and by each of its synonyms', () => {
    const missed = concepts.flatMap(({ id, word, synonyms }) =>
      [word, ...synonyms].filter((name) => find(name)[0] !== id),
    )
    expect(missed).toEqual([])
  })

  it('finds what is small or many by the word for one', () => {
    expect(['flesje', 'flesjes', 'petjes', 'jassen'].map((query) => find(query)[0])).toEqual([
      'drinkfles',
      'drinkfles',
      'pet',
      'jas',
    ])
  })

  it('knows the theme of every picture', () => {
    expect(concepts.filter(({ theme }) => !conceptThemes.includes(theme))).toEqual([])
  })
})
