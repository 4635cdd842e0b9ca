import { describe, expect, it } from 'vitest'
import { glossaryMisses, idleEntries, type Pair, termFinder } from '../../../src/cli/content/laws-glossary'
import { dutch, dutchGlossary, dutchLabels, type Flat, glossary, translations } from './content'

const pairsOf = (phrases: Flat, labels: Flat): readonly Pair[] => [
  ...Object.entries(dutch).map(([id, text]) => ({ id, dutch: text, text: phrases[id] ?? '' })),
  ...Object.entries(dutchLabels).map(([id, text]) => ({
    id: `label:${id}`,
    dutch: text,
    text: labels[id] ?? '',
  })),
]

describe('the Dutch glossary', () => {
  it('has terms of school that are said at least four times', () => {
    const termsIn = termFinder(dutchGlossary)
    const said = pairsOf(dutch, dutchLabels).flatMap(termsIn)
    const rare = Object.keys(dutchGlossary).filter((term) => said.filter((one) => one === term).length < 4)
    expect(rare).toEqual([])
  })

  it('makes exceptions only for sentences that there are', () => {
    const ids = new Set(pairsOf(dutch, dutchLabels).map(({ id }) => id))
    const exceptions = Object.values(dutchGlossary).flatMap((term) => Object.keys(term.except ?? {}))
    expect(exceptions.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe.each(
  translations.map(({ language, phrases, labels }) => ({
    name: language.dutchName,
    words: glossary(language.code),
    pairs: pairsOf(phrases, labels),
  })),
)('the glossary of $name', ({ words, pairs }) => {
  it('has every term', () => {
    expect(Object.keys(words)).toEqual(Object.keys(dutchGlossary))
  })

  it('is kept: every sentence and every pictogram says a term with one of its words', () => {
    const texts = new Map(pairs.map(({ id, text }) => [id, text]))
    const misses = glossaryMisses(dutchGlossary, words, pairs)
    expect(misses.map(({ id, term }) => [term, words[term]?.say, id, texts.get(id)])).toEqual([])
  })

  it('holds no word and no exception that nothing needs', () => {
    expect(idleEntries(dutchGlossary, words, pairs)).toEqual([])
  })
})

describe('the law of the glossary', () => {
  const terms = {
    brief: { forms: ['brief', 'brieven'], means: '' },
    doktersbrief: { forms: ['brief van de dokter'], means: '' },
  }
  const words = { brief: { say: ['letter'] }, doktersbrief: { say: ['certificate'] } }
  const missesOf = (dutchText: string, text: string) =>
    glossaryMisses(terms, words, [{ id: 'a', dutch: dutchText, text }]).map(({ term }) => term)

  it('sees a term in any form, as a whole word', () => {
    expect(missesOf('Lees de Brieven.', 'Read them.')).toEqual(['brief'])
    expect(missesOf('Een briefje.', 'Read it.')).toEqual([])
  })

  it('takes the longer of two terms', () => {
    expect(missesOf('Een brief van de dokter.', 'A certificate.')).toEqual([])
    expect(missesOf('Een brief van de dokter.', 'A letter.')).toEqual(['doktersbrief'])
  })

  it('does not count the Dutch that stands in brackets', () => {
    expect(missesOf('De brief.', 'The note (letter).')).toEqual(['brief'])
    expect(missesOf('Het blad (brief).', 'The sheet (brief).')).toEqual([])
  })

  it('reads past capitals with a dot, vowel marks and joiners', () => {
    const say = (word: string) => ({ brief: { say: [word] }, doktersbrief: { say: ['x'] } })
    const isSaid = (text: string, word: string) =>
      glossaryMisses(terms, say(word), [{ id: 'a', dutch: 'brief', text }]).length === 0
    expect(isSaid('İlaç', 'ilaç')).toBe(true)
    expect(isSaid('رِسالة', 'رسالة')).toBe(true)
    expect(isSaid('نامه\u200cها', 'نامهها')).toBe(true)
  })
})
