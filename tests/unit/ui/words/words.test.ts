import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Words = Readonly<Record<string, string>>

const folder = new URL('../../../../src/ui/words/', import.meta.url)
const parts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${name}/`)
const wordsOf = (part: string, language: string): Words =>
  JSON.parse(readFileSync(new URL(`${part}${language}.json`, folder), 'utf8'))

const plural = /_(?:one|many|other)$/
const keys = (words: Words) => [...new Set(Object.keys(words).map((key) => key.replace(plural, '')))].sort()
const slots = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const pages = ['', ...parts].flatMap((part) => [
  ['French', part, 'fr'] as const,
  ['English', part, 'en'] as const,
])

it('says each thing once', () => {
  const all = ['', ...parts].flatMap((part) => Object.keys(wordsOf(part, 'nl')))
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
})

describe.each(pages)('the interface in %s: %s', (_, part, language) => {
  const words = wordsOf(part, language)
  const nl = wordsOf(part, 'nl')

  it('says everything that the Dutch says', () => {
    expect(keys(words)).toEqual(keys(nl))
  })

  it('fills in the same slots as the Dutch', () => {
    for (const [key, sentence] of Object.entries(words)) {
      const original = nl[key] ?? nl[key.replace(plural, '_other')] ?? ''
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
