import { describe, expect, it } from 'vitest'
import * as changes from '../../../../../src/ui/screens/write/changes'
import { letter, template, withValues } from '../../../model/fixtures'

const { fillIn } = changes

describe('filling in', () => {
  it('changes one value and leaves the letter it came from alone', () => {
    const before = structuredClone(letter)
    expect(fillIn(template, 'plaats', 'Bos van Aa')(letter).values['plaats']).toBe('Bos van Aa')
    expect(letter).toEqual(before)
  })

  it('empties a value so that nothing of it stays behind', () => {
    expect(Object.keys(fillIn(template, 'plaats', undefined)(letter).values)).not.toContain('plaats')
  })

  it('proposes a last day for the slip, some school days before the trip', () => {
    const fresh = { ...letter, values: {} }
    // Tuesday 24 November: two school days before is Friday 20.
    expect(fillIn(template, 'datum', '2026-11-24')(fresh).values['terugvoor']).toBe('2026-11-20')
  })

  it('moves the last day along with the trip', () => {
    expect(fillIn(template, 'datum', '2026-12-01')(letter).values['terugvoor']).toBe('2026-11-27')
  })

  it('keeps the last day that the teacher chose', () => {
    const chosen = withValues({ terugvoor: '2026-11-18' })
    expect(fillIn(template, 'datum', '2026-12-01')(chosen).values['terugvoor']).toBe('2026-11-18')
  })
})

describe('answering', () => {
  it('can be taken back', () => {
    const answered = changes.answer('gsm', 'nee')(letter)
    expect(answered.answers).toEqual({ gsm: 'nee' })
    expect(changes.answer('gsm', undefined)(answered).answers).toEqual({})
  })
})

describe('switching sentences', () => {
  it('off twice and on once is on', () => {
    const off = changes.switchSentence('proef.ziek', false)
    const quiet = off(off(letter))
    expect(quiet.left).toEqual(['proef.ziek'])
    expect(changes.switchSentence('proef.ziek', true)(quiet).left).toEqual([])
  })
})

describe('own sentences', () => {
  it('are added, changed and taken away one by one', () => {
    const line = (id: string) => ({ id, section: 'wat' as const, text: '' })
    const two = changes.addOwnSentence(line('b'))(changes.addOwnSentence(line('a'))(letter))
    const written = changes.changeOwnSentence('a', { text: 'Wij zien een uil.' })(two)
    expect(written.extra.map(({ text }) => text)).toEqual(['Wij zien een uil.', ''])
    expect(
      changes
        .removeOwnSentence('a')(written)
        .extra.map(({ id }) => id),
    ).toEqual(['b'])
  })
})

describe('languages', () => {
  it('are there once, in the order of choosing', () => {
    const chosen = ['ar', 'uk', 'ar'].reduce((value, code) => changes.addLanguage(code)(value), letter)
    expect(chosen.languages).toEqual(['ar', 'uk'])
    expect(changes.removeLanguage('ar')(chosen).languages).toEqual(['uk'])
  })
})
