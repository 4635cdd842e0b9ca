import { describe, expect, it } from 'vitest'
import { hash } from '../../../src/model/hash'
import { reviewState } from '../../../src/model/review'

const approval = {
  dutch: hash('Kom op tijd.'),
  translation: hash('Come on time.'),
  times: 1,
  by: 'tolk',
  on: '2026-11-01',
}

describe('the state of a translated sentence', () => {
  it('is rough until somebody checked it', () => {
    expect(reviewState(undefined, 'Kom op tijd.', 'Come on time.')).toBe('ruw')
  })
  it('is checked after one person, approved after two', () => {
    expect(reviewState(approval, 'Kom op tijd.', 'Come on time.')).toBe('nagekeken')
    expect(reviewState({ ...approval, times: 2 }, 'Kom op tijd.', 'Come on time.')).toBe('goedgekeurd')
  })
  it('is out of date when the Dutch changed since', () => {
    expect(reviewState(approval, 'Kom altijd op tijd.', 'Come on time.')).toBe('verouderd')
  })
  it('is rough again when the translation itself changed since', () => {
    expect(reviewState(approval, 'Kom op tijd.', 'Be on time.')).toBe('ruw')
  })
  it('is missing without a translation', () => {
    expect(reviewState(approval, 'Kom op tijd.', undefined)).toBe('ontbreekt')
  })
})
