import type { Concept, ConceptTheme } from '../model/concept'
import type { Language } from '../model/language'
import { isChecked } from '../model/policy'
import { type Approvals, reviewState } from '../model/review'
import type { ConceptId } from '../model/tile'
import type { WordBank } from '../model/word-bank'
import type { Picto } from './composed'
import { sayIn } from './say'

/** A word or sentence in one language; without text where that language has none yet. */
export interface Said {
  readonly language: Language
  readonly text?: string
}

/** The same in every language of the dictionary, Dutch first. */
export type InAll = readonly Said[]

export interface DictionaryEntry {
  readonly id: ConceptId
  readonly picto: Picto
  readonly word: InAll
}

export interface DictionarySection {
  readonly theme: ConceptTheme
  readonly heading: InAll
  readonly entries: readonly DictionaryEntry[]
}

/** The pictograms with their words in one or more languages: everything that will be printed, nothing about where. */
export interface Dictionary {
  /** Dutch first, and always there. */
  readonly languages: readonly Language[]
  readonly title: InAll
  readonly intro: InAll
  readonly sections: readonly DictionarySection[]
  /** Says that it is a translation, that the Dutch counts, and how far it was checked. Empty in a Dutch dictionary. */
  readonly foot: InAll
}

/** The word banks of the languages to print, Dutch first. */
export type Banks = readonly [dutch: WordBank, ...others: WordBank[]]

/** The phrases that a dictionary is made of. */
export const dictionaryPhrases = {
  title: 'woordenboek.titel',
  intro: 'woordenboek.uitleg',
  heading: (theme: ConceptTheme) => `woordenboek.thema.${theme}`,
  isTranslation: 'voet.vertaling',
  rough: 'voet.ruw',
  checked: 'voet.nagekeken',
} as const

const said = (language: Language, text: string | undefined): Said => ({
  language,
  ...(text !== undefined && { text }),
})

/** A sentence in the languages of some banks. */
export const sayInAll = (banks: readonly WordBank[], phrase: string): InAll =>
  banks.map((bank) => said(bank.language, sayIn(bank)(phrase)))

/**
 * Says in every language that it is a translation and, honestly, how far it was checked. Nothing in Dutch alone.
 * @param isBankChecked asked of translations; the Dutch says of all of them what is true of the least checked.
 */
export function sayFoot(banks: Banks, isBankChecked: (bank: WordBank) => boolean): InAll {
  const [dutch, ...others] = banks
  if (others.length === 0) return []
  return banks.map((bank) => {
    const state = (bank === dutch ? others.every(isBankChecked) : isBankChecked(bank))
      ? dictionaryPhrases.checked
      : dictionaryPhrases.rough
    const sentences = [dictionaryPhrases.isTranslation, state]
    return said(bank.language, sentences.flatMap((phrase) => sayIn(bank)(phrase) ?? []).join(' '))
  })
}

const areLabelsChecked = (
  bank: WordBank,
  dutch: WordBank,
  approvals: Approvals,
  concepts: readonly Concept[],
) =>
  concepts.every(({ id }) => {
    const approval = approvals[bank.language.code]?.[`label:${id}`]
    return isChecked(reviewState(approval, dutch.labels[id] ?? '', bank.labels[id]))
  })

/** Puts concepts and languages together, by theme, in the order in which the concepts were given. */
export function composeDictionary(
  concepts: readonly Concept[],
  banks: Banks,
  approvals: Approvals,
): Dictionary {
  const [dutch, ...others] = banks
  const entryOf = ({ id, word }: Concept): DictionaryEntry => ({
    id,
    picto: { tile: { kind: 'concept', id }, alt: dutch.labels[id] ?? word },
    word: [
      said(dutch.language, dutch.labels[id] ?? word),
      ...others.map(({ language, labels }) => said(language, labels[id])),
    ],
  })
  const themes = [...new Set(concepts.map(({ theme }) => theme))]
  return {
    languages: banks.map(({ language }) => language),
    title: sayInAll(banks, dictionaryPhrases.title),
    intro: sayInAll(banks, dictionaryPhrases.intro),
    sections: themes.map((theme) => ({
      theme,
      heading: sayInAll(banks, dictionaryPhrases.heading(theme)),
      entries: concepts.filter((concept) => concept.theme === theme).map(entryOf),
    })),
    foot: sayFoot(banks, (bank) => areLabelsChecked(bank, dutch, approvals, concepts)),
  }
}
