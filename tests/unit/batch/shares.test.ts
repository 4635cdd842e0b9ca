import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../../src/batch/shares'
import { sampleOf } from '../../support/engine'

const letter = await sampleOf('uitstap')
const copiesIn = (languages: readonly string[]) =>
  languages.map((language) => ({ letter, language, name: language }))
const manyLanguages = fc.array(fc.constantFrom('nl', 'fr', 'ar', 'ps', 'uk'), { maxLength: 200 })

describe('the shares of a job', () => {
  it('have every copy once, in the order of the job', () => {
    fc.assert(
      fc.property(manyLanguages, (languages) => {
        const shares = sharesOf({ copies: copiesIn(languages) })
        expect(shares.flat().toSorted((a, b) => a - b)).toEqual([...languages.keys()])
        for (const share of shares) expect(share).toEqual(share.toSorted((a, b) => a - b))
      }),
    )
  })

  it('keep a language in one share', () => {
    fc.assert(
      fc.property(manyLanguages, (languages) => {
        const [first = [], second = []] = sharesOf({ copies: copiesIn(languages) })
        const inFirst = new Set(first.map((index) => languages[index]))
        expect(second.filter((index) => inFirst.has(languages[index]))).toEqual([])
      }),
    )
  })

  it('are one for few copies, and for one language', () => {
    expect(sharesOf({ copies: copiesIn(['nl', 'fr', 'ar']) })).toHaveLength(1)
    expect(sharesOf({ copies: copiesIn(Array.from({ length: 100 }, () => 'nl')) })).toHaveLength(1)
  })

  it('are as large as each other for a class in eight languages', () => {
    const slots = ['nl', 'ar', 'fr', 'tr', 'en', 'uk', 'ps', 'ti']
    const shares = sharesOf({ copies: copiesIn(Array.from({ length: 25 }, () => slots).flat()) })
    expect(shares.map(({ length }) => length)).toEqual([100, 100])
  })
})
