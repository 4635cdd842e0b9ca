import { describe, expect, it } from 'vitest'
import { checkLetter } from '../../../src/model/check-letter'
import { letter, template, withValues } from './fixtures'

const today = '2026-11-10'

describe('checking a letter', () => {
  it('finds nothing in a letter that is complete and in order', () => {
    expect(checkLetter(template, letter, today)).toEqual([])
  })

  it('names every slot that is still empty, but not those that may be', () => {
    const empty = checkLetter(template, { ...letter, values: { betalen: 'gratis' } }, today)
    expect(empty.map(({ slot }) => slot)).toEqual([
      'school',
      'datum',
      'vertrek',
      'terug',
      'plaats',
      'telefoon',
      'terugvoor',
    ])
  })

  it('does not ask the price of something free', () => {
    const free = checkLetter(template, withValues({ betalen: 'gratis', prijs: '' }), today)
    expect(free).toEqual([])
  })

  it('warns of a day that has passed', () => {
    expect(checkLetter(template, letter, '2026-12-01')).toContainEqual({ kind: 'past', slot: 'datum' })
  })

  it('warns of a day or a time that does not exist', () => {
    const warnings = checkLetter(template, withValues({ datum: '2026-02-30', terug: '25:99' }), today)
    expect(warnings).toContainEqual({ kind: 'no-day', slot: 'datum' })
    expect(warnings).toContainEqual({ kind: 'no-time', slot: 'terug' })
  })

  it('warns when the children are back before they leave', () => {
    const warnings = checkLetter(template, withValues({ vertrek: '15:30', terug: '08:30' }), today)
    expect(warnings).toEqual([{ kind: 'return-early', slot: 'terug', other: 'vertrek' }])
  })

  it('warns when the slip may come back after the day itself', () => {
    const warnings = checkLetter(template, withValues({ terugvoor: '2026-11-25' }), today)
    expect(warnings).toEqual([{ kind: 'deadline-late', slot: 'terugvoor', other: 'datum' }])
  })
})
