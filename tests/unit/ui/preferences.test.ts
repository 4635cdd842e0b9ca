import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPreferences } from '../../../src/ui/preferences'

const standard = { language: 'nl', appearance: 'system', inkSaver: false }

describe('preferences of an earlier visit', () => {
  it('are taken over', () => {
    expect(readPreferences('{"language":"fr","appearance":"dark","inkSaver":true}')).toEqual({
      language: 'fr',
      appearance: 'dark',
      inkSaver: true,
    })
  })

  it('are Dutch, with the colours of the device, at the first visit', () => {
    expect(readPreferences(null)).toEqual(standard)
  })

  it('fall back one by one where they are unknown', () => {
    expect(readPreferences('{"language":"de","appearance":"light","inkSaver":"a lot"}')).toEqual({
      ...standard,
      appearance: 'light',
    })
  })

  it('never fail, whatever was stored', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readPreferences(text)))
  })
})
