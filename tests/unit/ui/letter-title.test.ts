import { describe, expect, it } from 'vitest'
import { letterTitle, topicOf } from '../../../src/ui/letter-title'
import { letter, template } from '../model/fixtures'

const outing = {
  ...template,
  slots: { ...template.slots, plaats: { type: 'name', section: 'wat' } as const },
}

describe('the title of a letter', () => {
  it('tells its kind and what it is about', () => {
    expect(letterTitle('Uitstap', topicOf(outing, letter))).toBe('Uitstap: Kinderboerderij De Campagne')
  })

  it('is its kind alone while nothing else is known', () => {
    expect(letterTitle('Uitstap', topicOf(outing, { ...letter, values: {} }))).toBe('Uitstap')
    expect(letterTitle('Uitstap', topicOf(undefined, letter))).toBe('Uitstap')
  })
})
