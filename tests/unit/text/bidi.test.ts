import { describe, expect, it } from 'vitest'
import { inVisualOrder, levelsOf } from '../../../src/text/bidi'

describe('levels', () => {
  it('are zero in a text that has nothing to turn it', () => {
    expect([...levelsOf('Bel \u20660470\u2069', 'ltr')]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('are odd for Arabic letters and even for digits and Latin letters', () => {
    expect([...levelsOf('اب 12', 'rtl')]).toEqual([1, 1, 1, 2, 2])
    expect([...levelsOf('a ب', 'ltr')]).toEqual([0, 0, 1])
  })

  it('follow the given direction, not the first letter', () => {
    expect([...levelsOf('Sara.', 'rtl')]).toEqual([2, 2, 2, 2, 1])
  })

  it('of an isolated name do not touch the sentence around it', () => {
    expect([...levelsOf('ا \u2068A.\u2069!', 'rtl')]).toEqual([1, 1, 1, 2, 2, 1, 1])
  })

  it('start anew on each line of the text, also after an override that was never closed', () => {
    expect([...levelsOf('\u202eab\ncd', 'ltr')].slice(3)).toEqual([0, 0, 0])
  })

  it('are given for every unit of a very long text', () => {
    const levels = levelsOf('اب '.repeat(10_000), 'rtl')
    expect(levels).toHaveLength(30_000)
    expect(levels.every((level) => level === 1)).toBe(true)
  })
})

describe('visual order', () => {
  const order = (...runs: readonly (readonly [string, number])[]) =>
    inVisualOrder(runs.map(([name, level]) => ({ name, level })))
      .map(({ name }) => name)
      .join('')

  it('keeps left-to-right runs as they are', () => {
    expect(order(['a', 0], ['b', 0])).toBe('ab')
    expect(order(['a', 2], ['b', 2])).toBe('ab')
  })

  it('turns right-to-left runs around', () => {
    expect(order(['a', 1], ['b', 1], ['c', 1])).toBe('cba')
  })

  it('turns numbers inside right-to-left text twice', () => {
    expect(order(['a', 1], ['1', 2], ['2', 2], ['b', 1])).toBe('b12a')
  })

  it('turns a right-to-left name inside a left-to-right sentence', () => {
    expect(order(['x', 0], ['a', 1], ['b', 1], ['y', 0])).toBe('xbay')
  })
})
