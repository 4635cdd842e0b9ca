import { describe, expect, it } from 'vitest'
import {
  blankChild,
  languageCounts,
  sameNames,
  withChild,
  withoutChild,
} from '../../../src/model/class-list-edit'
import { asksAgain, isOver, yearOfLists } from '../../../src/model/class-list-year'

const child = (name: string, reads = 'nl') => ({ ...blankChild(`id-${name}`, name), reads })
const list = {
  id: 'a',
  name: '3A',
  schoolYear: 2026,
  children: [child('Emma'), child('Adam', 'ar')],
  changed: '',
}

describe('a class list', () => {
  it('keeps its order when a child changes; a new child comes last', () => {
    const changed = withChild(list, { ...child('Emma'), copies: 2 })
    expect(changed.children.map(({ name, copies }) => [name, copies])).toEqual([
      ['Emma', 2],
      ['Adam', 1],
    ])
    expect(withChild(list, child('Zoë')).children.at(-1)?.name).toBe('Zoë')
    expect(withoutChild(list, 'id-Emma').children).toEqual([child('Adam', 'ar')])
  })
  it('counts languages, most first', () => {
    expect(languageCounts([child('a'), child('b', 'ar'), child('c', 'ar')])).toEqual([
      { language: 'ar', count: 2 },
      { language: 'nl', count: 1 },
    ])
  })
  it('tells names that stand more than once', () => {
    expect([...sameNames([child('Emma'), child('Adam'), child('Emma'), child('Emma')])]).toEqual(['Emma'])
  })
})

describe('the year of a class list', () => {
  it('is the next one from July on, when next year is prepared', () => {
    expect(['2026-06-30', '2026-07-01', '2026-08-31', '2026-09-01', '2027-01-05'].map(yearOfLists)).toEqual([
      2025, 2026, 2026, 2026, 2026,
    ])
  })
  it('is over from 1 July', () => {
    expect(isOver(list, '2027-06-30')).toBe(false)
    expect(isOver(list, '2027-07-01')).toBe(true)
  })
})

describe('a family that gets translations', () => {
  it('is asked about after a year, and never when it reads Dutch', () => {
    const family = { ...child('Adam', 'ar'), since: '2025-11-22' }
    expect(asksAgain(family, '2026-11-21')).toBe(false)
    expect(asksAgain(family, '2026-11-22')).toBe(true)
    expect(asksAgain({ ...family, reads: 'nl' }, '2026-11-22')).toBe(false)
    expect(asksAgain(child('Adam', 'ar'), '2026-11-22')).toBe(false)
  })
})
