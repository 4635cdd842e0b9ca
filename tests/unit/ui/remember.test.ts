import { describe, expect, it } from 'vitest'
import { emptySchool } from '../../../src/model/school'
import { rememberedFor, withTold } from '../../../src/ui/remember'
import { letter, template } from '../model/fixtures'

describe('what a school need not type again', () => {
  it('is what a letter told about it', () => {
    const school = withTold(emptySchool, template, letter)
    expect(rememberedFor('proef', school)).toEqual({
      school: 'Basisschool De Regenboog',
      telefoon: '09 123 45 67',
    })
  })

  it('stays when a later letter leaves it empty', () => {
    const school = withTold(emptySchool, template, letter)
    expect(withTold(school, template, { ...letter, values: { telefoon: ' ' } })).toEqual(school)
  })

  it('is never learnt from the example', () => {
    expect(withTold(emptySchool, template, { ...letter, sample: true })).toEqual(emptySchool)
  })
})
