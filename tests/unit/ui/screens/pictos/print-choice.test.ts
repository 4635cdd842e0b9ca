import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstChoice,
  mostLanguages,
  orderOf,
  printKinds,
  spread,
  toggleLanguage,
} from '../../../../../src/ui/screens/pictos/print-choice'

const dutch = {
  code: 'nl',
  ownName: 'Nederlands',
  dutchName: 'Nederlands',
  script: 'Latn',
  direction: 'ltr',
} as const
const words = { language: dutch, title: '', steps: [], number: '', meaning: '', outcomes: [], footer: '' }

describe('what is chosen to print', () => {
  it('never holds more languages than fit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...printKinds),
        fc.array(fc.constantFrom('ar', 'fr', 'tr', 'en', 'uk')),
        (kind, taps) => {
          const choice = taps.reduce(toggleLanguage, { ...firstChoice, kind })
          expect(orderOf(choice, ['bus'], words).languages.length).toBeLessThanOrEqual(mostLanguages(choice))
        },
      ),
    )
  })

  it('takes a language away when it is tapped again, and the oldest when one too many comes', () => {
    const three = ['ar', 'fr', 'tr'].reduce(toggleLanguage, firstChoice)
    expect(toggleLanguage(three, 'fr').languages).toEqual(['ar', 'tr'])
    expect(toggleLanguage(three, 'uk').languages).toEqual(['fr', 'tr', 'uk'])
  })

  it('tests twenty pictograms, spread over all that are shown', () => {
    const all = Array.from({ length: 242 }, (_, index) => `c${index}`)
    const { concepts } = orderOf({ ...firstChoice, kind: 'test' }, all, words)
    expect(concepts).toHaveLength(20)
    expect(new Set(concepts).size).toBe(20)
    expect(orderOf({ ...firstChoice, kind: 'scoring' }, all, words).concepts).toEqual(concepts)
  })

  it('keeps a short list as it is', () => {
    expect(spread(['a', 'b'], 20)).toEqual(['a', 'b'])
  })
})
