import { describe, expect, it } from 'vitest'
import { graphemeStarts, graphemes } from '../../../src/text/graphemes'

describe('characters as a reader counts them', () => {
  it('are letters with their marks, and whole emoji', () => {
    expect(graphemes('e\u0301a👨‍👩‍👧🇧🇪')).toEqual(['e\u0301', 'a', '👨‍👩‍👧', '🇧🇪'])
  })

  it('are the same across the seams of a long text', () => {
    const text = 'e\u0301a'.repeat(5000)
    expect(graphemeStarts(text)).toEqual(
      Array.from({ length: 10_000 }, (_, i) => Math.floor(i / 2) * 3 + (i % 2) * 2),
    )
  })

  it('have a greatest length, so that no text takes forever', () => {
    const starts = graphemeStarts(`a${'\u0301'.repeat(50_000)}`)
    expect(starts.length).toBeGreaterThan(1)
    expect(starts.length).toBeLessThan(20)
  })
})
