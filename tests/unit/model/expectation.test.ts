import { describe, expect, it } from 'vitest'
import { loadExpectations } from '../../../src/catalogue/expectations'
import { buildExpectation, expectationGroups } from '../../../src/model/expectation'
import { drawn, dutch, slotsIn } from '../templates/content'

const { pick, build } = await loadExpectations()

describe('an expectation built from answers', () => {
  it('says who does what, until when, and what else', () => {
    const parts = {
      who: 'child',
      what: 'brengt een foto mee.',
      by: 'vrijdag 27 november 2026',
      otherwise: 'bel ons',
    } as const
    expect(buildExpectation(parts, build)).toBe(
      'Uw kind brengt een foto mee. Laatste dag: vrijdag 27 november 2026. Lukt dat niet? Bel ons.',
    )
  })

  it('leaves out what was not answered, and is nothing without an act', () => {
    expect(buildExpectation({ who: 'parent', what: 'komt op tijd' }, build)).toBe('U komt op tijd.')
    expect(buildExpectation({ who: 'parent', what: ' . ', by: 'morgen' }, build)).toBe('')
  })
})

describe('the list of expectations', () => {
  it('has 36 different sentences that need no fact, each with a pictogram, in every group', () => {
    expect(pick).toHaveLength(36)
    expect(new Set(pick.map(({ phrase }) => phrase)).size).toBe(36)
    for (const { phrase, picture } of pick) {
      expect([phrase, dutch[phrase] !== undefined && slotsIn(dutch[phrase]).length === 0]).toEqual([
        phrase,
        true,
      ])
      expect(drawn.has(picture)).toBe(true)
    }
    expect([...new Set(pick.map(({ group }) => group))]).toEqual([...expectationGroups])
  })
})
