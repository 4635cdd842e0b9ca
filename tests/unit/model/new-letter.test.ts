import { describe, expect, it } from 'vitest'
import { newLetter, sampleLetter } from '../../../src/model/new-letter'
import { template } from './fixtures'

const start = { id: 'a', now: '2026-11-10T08:00:00Z' }

describe('a new letter', () => {
  it('knows what the school already told, and nothing of the last trip', () => {
    const remembered = { school: 'De Regenboog', datum: '2025-01-01', plaats: 'het bos' }
    expect(newLetter(template, { ...start, remembered }).values).toEqual({ school: 'De Regenboog' })
  })

  it('knows the holidays of its school year, and from June on those of the next', () => {
    const slots = {
      van: { type: 'date', section: 'wanneer', default: { holiday: 'autumn', day: 'first' } },
      tot: { type: 'date', section: 'wanneer', default: { holiday: 'autumn', day: 'last' } },
      arbeid: { type: 'date', section: 'wanneer', default: { holiday: 'labour-day', day: 'first' } },
    } as const
    const calendar = { ...template, slots }
    expect(newLetter(calendar, start).values).toEqual({ van: '2026-11-02', tot: '2026-11-08' })
    expect(newLetter(calendar, { ...start, now: '2025-06-20T08:00:00Z' }).values).toEqual({
      van: '2025-10-27',
      tot: '2025-11-02',
      arbeid: '2026-05-01',
    })
  })

  it('as an example is filled in and marked as one', () => {
    const sample = sampleLetter(template, start)
    expect(sample.values).toEqual({ datum: '2026-11-24' })
    expect(sample.sample).toBe(true)
  })
})
