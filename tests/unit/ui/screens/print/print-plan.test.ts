import { describe, expect, it } from 'vitest'
import {
  choose,
  copiesOf,
  countFamilies,
  languagesOf,
  wholePlan,
} from '../../../../../src/ui/screens/print/print-plan'

const languages = ['ar', 'uk']

describe('the plan of a print', () => {
  it('begins with everything the letter is written in, Dutch first', () => {
    expect(languagesOf(wholePlan(languages, false, 'integratie'), languages)).toEqual(['nl', 'ar', 'uk'])
  })

  it('keeps the order of the letter, in whatever order one chooses', () => {
    const without = choose(wholePlan(languages, false, 'integratie'), 'nl', false)
    expect(languagesOf(without, languages)).toEqual(['ar', 'uk'])
    expect(languagesOf(choose(without, 'nl', true), languages)).toEqual(['nl', 'ar', 'uk'])
  })

  it('prints once where no number of families was given', () => {
    const plan = countFamilies(wholePlan(languages, false, 'integratie'), 'ar', 4)
    expect([copiesOf(plan, 'ar'), copiesOf(plan, 'uk')]).toEqual([4, 1])
    expect(copiesOf(countFamilies(plan, 'ar', undefined), 'ar')).toBe(1)
  })
})
