import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/catalogue/languages'
import { letterForClass, namesAnother } from '../../../src/model/letter-for-class'
import { mergedCopies } from '../../../src/model/merge-list'
import { summariesOf } from '../../../src/model/merge-summary'
import { dividePile } from '../../../src/model/pile-plan'
import { aChild, aClass, classOf24 } from '../../support/class-lists'
import { aLetter } from '../../support/letters'

const shipped = languages.map(({ code }) => code)
const two = (one: string, other: string) => [
  { label: 'mama', language: one },
  { label: 'papa', language: other },
]

describe('who gets a copy', () => {
  it('gives each parent one in their own language, also when both read the same', () => {
    const list = aClass('1A', [
      aChild('Bohdan', { contacts: two('uk', 'ru') }),
      aChild('Nour', { contacts: two('ar', 'ar') }),
      aChild('Noah'),
    ])
    const copies = mergedCopies([list], shipped, 'class')
    expect(copies.map(({ child, language }) => `${child.name} ${language}`)).toEqual([
      'Bohdan uk',
      'Bohdan ru',
      'Nour ar',
      'Nour ar',
      'Noah nl',
    ])
  })

  it('prints Dutch for a language without translations, and says so on the cover sheet', () => {
    const list = classOf24()
    const copies = mergedCopies([list], shipped, 'class')
    expect(copies.find(({ child }) => child.name === 'Louise')).toMatchObject({
      language: 'nl',
      reads: 'zgh',
    })
    const [summary] = summariesOf([list], copies, shipped)
    expect(summary?.unshipped).toContainEqual({ language: 'zgh', copies: 1 })
    expect(summary?.languages[0]).toEqual({ language: 'nl', copies: 10 })
    expect(summary).toMatchObject({ interpreter: ['Gulalai'], talk: ['Selam', 'Gulalai'], copies: 25 })
  })
})

describe('a pile in parts', () => {
  it('keeps a class together where that is possible', () => {
    const lists = ['1A', '1B', '2A', '2B', '3A'].map((name) => classOf24(name))
    const parts = dividePile(mergedCopies(lists, shipped, 'class'), 'class')
    expect(parts.map((part) => [...new Set(part.map(({ recipient }) => recipient.group))])).toEqual([
      ['1A', '1B', '2A', '2B'],
      ['3A'],
    ])
  })
})

describe('a letter for a class', () => {
  const letter = aLetter({ values: { waar: 'Bokrijk', klas: '2A', leerkracht: 'juf Anke' } })

  it('stays as it is for the class that it names', () => {
    expect(letterForClass(letter, { name: ' 2a ', teacher: 'meester Jan' })).toBe(letter)
    expect(namesAnother(letter, { name: '2A' })).toBe(false)
  })

  it('names another class and its own teacher, never the teacher of the first', () => {
    expect(letterForClass(letter, { name: '3B', teacher: 'meester Jan' }).values).toEqual({
      waar: 'Bokrijk',
      klas: '3B',
      leerkracht: 'meester Jan',
    })
    expect(letterForClass(letter, { name: '3B' }).values).toEqual({ waar: 'Bokrijk', klas: '3B' })
  })

  it('gets a class where it has none, and keeps the teacher that it has', () => {
    const open = aLetter({ values: { leerkracht: 'juf Anke' } })
    expect(letterForClass(open, { name: '3B' }).values).toEqual({ klas: '3B', leerkracht: 'juf Anke' })
  })
})
