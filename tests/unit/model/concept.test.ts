import { expect, it } from 'vitest'
import { withRecent } from '../../../src/model/concept'

it('keeps the pictograms that were used last, each once, newest first, twelve at most', () => {
  expect(withRecent(['bus', 'water'], 'water')).toEqual(['water', 'bus'])
  const many = Array.from({ length: 30 }, (_, index) => `c${index}`).reduce<readonly string[]>(withRecent, [])
  expect(many).toHaveLength(12)
  expect(many[0]).toBe('c29')
})
