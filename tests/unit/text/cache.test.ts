import { describe, expect, it } from 'vitest'
import { createCache } from '../../../src/text/cache'

describe('the cache', () => {
  it('forgets the value that was not used for longest', () => {
    const cache = createCache<number>(2)
    cache.set('a', 1, 1)
    cache.set('b', 2, 1)
    cache.get('a')
    cache.set('c', 3, 1)
    expect(['a', 'b', 'c'].map(cache.get)).toEqual([1, undefined, 3])
  })

  it('counts cost, not entries', () => {
    const cache = createCache<number>(10)
    cache.set('small', 1, 1)
    cache.set('large', 2, 10)
    expect([cache.get('small'), cache.get('large')]).toEqual([undefined, 2])
  })

  it('keeps a value that alone costs more than the limit until the next one comes', () => {
    const cache = createCache<number>(10)
    cache.set('huge', 1, 100)
    expect(cache.get('huge')).toBe(1)
    cache.set('next', 2, 1)
    expect(cache.get('huge')).toBeUndefined()
    expect(cache.get('next')).toBe(2)
  })

  it('counts a value that is set again once', () => {
    const cache = createCache<number>(2)
    for (let i = 0; i < 5; i++) cache.set('a', i, 1)
    cache.set('b', 9, 1)
    expect([cache.get('a'), cache.get('b')]).toEqual([4, 9])
  })
})
