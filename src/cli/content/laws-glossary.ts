import type { PhraseId } from '../../model/template'
import type { DutchGlossary, Glossary } from './glossary'

/** A Dutch sentence or word of a pictogram, and its translation. */
export interface Pair {
  /** A phrase, or `label:<concept>`. */
  readonly id: PhraseId
  readonly dutch: string
  readonly text: string
}

/** A sentence whose Dutch has a term, but whose translation has none of the words for it. */
export interface Miss {
  readonly id: PhraseId
  readonly term: string
}

/** Small letters; without what is written or left out as people like: the dot over i, vowel marks, joiners. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u0307\u0640\u064b-\u0652\u200c]/g, '')

/** Without values, and without the Dutch words that stand in brackets so that parents know them at the gate. */
const said = (text: string) => text.replace(/\{\{\w+\}\}|\([^)]*\)/g, ' ')

/**
 * Finds the terms of a Dutch sentence, whole words only. Of two that begin at one place it is the longer: a "brief van de
 * dokter" is no "brief".
 */
export function termFinder(
  glossary: DutchGlossary,
): (sentence: Pick<Pair, 'id' | 'dutch'>) => readonly string[] {
  const termOf = new Map(
    Object.entries(glossary).flatMap(([term, { forms }]) => forms.map((form) => [form, term])),
  )
  const forms = [...termOf.keys()].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, 'giu')
  return ({ id, dutch }) => {
    const found = new Set(
      [...said(dutch).matchAll(pattern)].flatMap(([form]) => termOf.get(form.toLowerCase()) ?? []),
    )
    return [...found].filter((term) => !Object.hasOwn(glossary[term]?.except ?? {}, id))
  }
}

const says = (text: string, words: readonly string[]) => words.some((word) => fold(text).includes(fold(word)))

/** One thing has one word: every sentence whose Dutch has a term says it with a word of the glossary. */
export function glossaryMisses(
  dutchGlossary: DutchGlossary,
  glossary: Glossary,
  pairs: readonly Pair[],
): readonly Miss[] {
  const termsIn = termFinder(dutchGlossary)
  return pairs.flatMap(({ id, dutch, text }) =>
    termsIn({ id, dutch }).flatMap((term) => {
      const entry = glossary[term]
      const isExcused = Object.hasOwn(entry?.except ?? {}, id)
      return isExcused || says(said(text), entry?.say ?? []) ? [] : { id, term }
    }),
  )
}

/** What stands in a glossary and does nothing there: words that no sentence says, exceptions that are none. */
export function idleEntries(
  dutchGlossary: DutchGlossary,
  glossary: Glossary,
  pairs: readonly Pair[],
): readonly string[] {
  const termsIn = termFinder(dutchGlossary)
  const having = new Map<string, readonly Pair[]>(
    Object.keys(dutchGlossary).map((term) => [term, pairs.filter((pair) => termsIn(pair).includes(term))]),
  )
  return Object.entries(glossary).flatMap(([term, { say, except = {} }]) => {
    const sentences = having.get(term) ?? []
    const words = say.filter((word) => !sentences.some(({ text }) => says(said(text), [word])))
    const excuses = Object.keys(except).filter((phrase) => {
      const pair = sentences.find(({ id }) => id === phrase)
      return !pair || says(said(pair.text), say)
    })
    return [...words, ...excuses].map((idle) => `${term}: ${idle}`)
  })
}
