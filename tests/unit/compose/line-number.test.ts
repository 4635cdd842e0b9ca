import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose'
import type { Template } from '../../../src/model/template'
import { letter, template, withValues } from '../model/fixtures'
import { arabicBank, dutchBank } from './fixtures'

const withLine: Template = {
  ...template,
  slots: { ...template.slots, lijn: { type: 'name', section: 'wanneer', optional: true } },
  strip: [{ picture: { number: 'lijn' } }],
}
const banks = {
  dutch: { ...dutchBank, labels: { ...dutchBank.labels, lijn: 'lijn' } },
  target: { ...arabicBank, labels: { ...arabicBank.labels, lijn: 'خط' } },
  approvals: {},
}
const stripFor = (lijn: string) => compose(withLine, withValues({ lijn }), banks).strip[0]

describe('the tile of a line', () => {
  it('shows the number, and says it in both languages', () => {
    expect(stripFor(' 12 ')).toMatchObject({
      picto: { tile: { kind: 'number', number: '12' }, alt: 'خط 12' },
      words: { dutch: 'lijn 12', translation: 'خط 12' },
    })
  })

  it('is the pictogram of a line while the slot is empty, or holds more than a number', () => {
    const concept = { picto: { tile: { kind: 'concept', id: 'lijn' } }, words: { dutch: 'lijn' } }
    expect(stripFor('')).toMatchObject(concept)
    expect(stripFor('bus 12 of 14')).toMatchObject(concept)
    expect(compose(withLine, letter, banks).strip[0]).toMatchObject(concept)
  })
})
