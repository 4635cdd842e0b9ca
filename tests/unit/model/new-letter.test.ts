import { describe, expect, it } from 'vitest'
import { newLetter, sampleLetter } from '../../../src/model/new-letter'
import { template } from './fixtures'

const start = { id: 'a', now: '2026-11-10T08:00:00Z' }

describe('a new letter', () => {
  it('knows what the school already told, and nothing of the last trip', () => {
    const remembered = { school: 'De Regenboog', datum: '2025-01-01', plaats: 'het bos' }
    expect(newLetter(template, { ...start, remembered }).values).toEqual({ school: 'De Regenboog' })
  })

  it('as an example is filled in and marked as one', () => {
    const sample = sampleLetter(template, start)
    expect(sample.values).toEqual({ datum: '2026-11-24' })
    expect(sample.sample).toBe(true)
  })
})
