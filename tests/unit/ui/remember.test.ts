import { describe, expect, it } from 'vitest'
import { emptySchool } from '../../../src/model/school'
import { rememberedFor, withTold } from '../../../src/ui/remember'
import { letter, template } from '../model/fixtures'

describe('what a school need not type again', () => {
  it('is what a letter told about it', () => {
    const school = withTold(emptySchool, template, letter)
    expect(rememberedFor(template, school)).toEqual({
      school: 'Basisschool De Regenboog',
      telefoon: '09 123 45 67',
    })
  })

  it('stays when a later letter leaves it empty', () => {
    const school = withTold(emptySchool, template, letter)
    expect(withTold(school, template, { ...letter, values: { telefoon: ' ' } })).toEqual(school)
  })

  it('is what the profile says, also after an older letter was looked at', () => {
    const school = { ...emptySchool, school: { telefoon: '09 000 00 00' } }
    const looked = withTold(school, template, letter, letter)
    expect(looked.school).toEqual({ school: 'Basisschool De Regenboog', telefoon: '09 000 00 00' })
    const changed = { ...letter, values: { ...letter.values, telefoon: '09 111 11 11' } }
    expect(withTold(looked, template, changed, letter).school['telefoon']).toBe('09 111 11 11')
  })

  it('keeps apart what has one name with the school and with the class', () => {
    const slots = { dagen: { type: 'number', section: 'wanneer', remember: 'class' } } as const
    const school = { ...emptySchool, school: { dagen: 3 }, class: { dagen: 5 } }
    expect(rememberedFor({ ...template, slots }, school)).toEqual({ dagen: 5 })
  })

  it('is never learnt from the example', () => {
    expect(withTold(emptySchool, template, { ...letter, sample: true })).toEqual(emptySchool)
  })
})
