import { describe, expect, it } from 'vitest'
import en from '../../../../src/ui/words/en.json'
import fr from '../../../../src/ui/words/fr.json'
import nl from '../../../../src/ui/words/nl.json'

type Words = Readonly<Record<string, string>>

const plural = /_(?:one|many|other)$/
const keys = (words: Words) => [...new Set(Object.keys(words).map((key) => key.replace(plural, '')))].sort()
const slots = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each([
  ['French', 'fr', fr],
  ['English', 'en', en],
] as const)('the interface in %s', (_, language, words: Words) => {
  it('says everything that the Dutch says', () => {
    expect(keys(words)).toEqual(keys(nl))
  })

  it('fills in the same slots as the Dutch', () => {
    const dutch: Words = nl
    for (const [key, sentence] of Object.entries(words)) {
      const original = dutch[key] ?? dutch[key.replace(plural, '_other')] ?? ''
      expect(slots(sentence), key).toEqual(slots(original))
    }
  })

  it('has every plural form that the language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const counted = Object.keys(nl).filter((key) => key.endsWith('_other'))
    for (const key of counted) {
      const forms = pluralCategories.map((category) => key.replace(plural, `_${category}`))
      expect(Object.keys(words)).toEqual(expect.arrayContaining(forms))
    }
  })
})
