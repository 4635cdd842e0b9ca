import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compared,
  likeness,
  namesSomebody,
  nearestSentence,
  ownSentence,
  ownText,
} from '../../../src/model/own-sentence'

const known = ['Breng een oude krant mee.', 'Wij zingen in de bus.']

describe('a sentence that a teacher wrote', () => {
  it('is the same sentence however its spaces were typed', () => {
    expect(ownSentence(' Wij  zingen\nin de bus. ')).toBe(ownSentence('Wij zingen in de bus.'))
  })
  it('says its Dutch in its id; a sentence of ours does not', () => {
    expect(ownText(ownSentence('Wij zingen.'))).toBe('Wij zingen.')
    expect(ownText('alle.op-tijd')).toBeUndefined()
  })
  it('is like itself, and likeness has no direction', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        expect(likeness(a, a)).toBe(1)
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a))
      }),
    )
  })
})

describe('a sentence in which a child is named', () => {
  it('is known by the whole name, however it is written', () => {
    expect(namesSomebody('AMINA brengt haar boek mee.', ['Tibo', 'Amina'])).toBe(true)
    expect(namesSomebody('Breng het boek van Jan-Willem mee.', ['Jan-Willem'])).toBe(true)
  })
  it('is not a sentence with the name inside a word, or with a number', () => {
    expect(namesSomebody('Wij gaan naar Janneke.', ['Jan'])).toBe(false)
    expect(namesSomebody('Breng 5 euro mee.', ['5', 'A'])).toBe(false)
  })
})

describe('a sentence that was translated before', () => {
  it('is offered for one that differs in a word, with that word shown', () => {
    expect(nearestSentence('Breng een oude doos mee.', known)).toBe('Breng een oude krant mee.')
    const changed = compared('Breng een oude krant mee.', 'Breng een oude doos mee.')
    expect(changed.filter(({ isNew }) => isNew).map(({ word }) => word)).toEqual(['krant'])
  })
  it('is not offered for itself, nor for a sentence about something else', () => {
    expect(nearestSentence('Wij zingen in de bus.', known)).toBeUndefined()
    expect(nearestSentence('Uw kind eet een appel.', known)).toBeUndefined()
  })
})
