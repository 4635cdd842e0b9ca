import { describe, expect, it } from 'vitest'
import { emptyTally, manifestEntries, recognitionOf } from '../../../src/model/recognition'

describe('what parents made of a pictogram', () => {
  it('is clear when two in three say what it means', () => {
    expect(recognitionOf({ ...emptyTally, right: 67, wrong: 33 })).toBe('self-evident')
    expect(recognitionOf({ ...emptyTally, right: 66, wrong: 34 })).toBe('with-label')
  })

  it('counts who does not know and who writes nothing', () => {
    expect(recognitionOf({ ...emptyTally, right: 6, unknown: 2, empty: 2 })).toBe('with-label')
    expect(recognitionOf({ ...emptyTally, right: 1, unknown: 5, empty: 4 })).toBe('learned')
  })

  it('must be explained when more than one in twenty take it for its opposite', () => {
    expect(recognitionOf({ ...emptyTally, right: 95, opposite: 5 })).toBe('self-evident')
    expect(recognitionOf({ ...emptyTally, right: 94, opposite: 6 })).toBe('learned')
  })

  it('says nothing of a pictogram that nobody was asked about', () => {
    expect(recognitionOf(emptyTally)).toBeUndefined()
    const asked = { ...emptyTally, right: 10 }
    expect(manifestEntries({ bus: asked, water: emptyTally })).toEqual([
      { id: 'bus', recognition: 'self-evident', tally: asked },
    ])
  })
})
