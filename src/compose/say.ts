import type { PhraseId } from '../model/template'
import type { WordBank } from '../model/word-bank'

/** Says a phrase with its slots filled in; undefined when the language lacks the phrase. */
export type Say = (phrase: PhraseId, values?: Readonly<Record<string, string>>) => string | undefined

/** A slot as translators write it, the way of i18next: `{{naam}}`. */
const slots = /\{\{\s*([^{}]+?)\s*\}\}/g

/**
 * The letters' own words, apart from the interface's: sentences with slots and nothing else, no plurals, formats or nesting.
 * What a teacher types may hold any character and is never read as a slot; a slot without a value stays as it is.
 */
export const sayIn =
  ({ phrases }: WordBank): Say =>
  (phrase, values = {}) =>
    Object.hasOwn(phrases, phrase)
      ? phrases[phrase]?.replace(slots, (whole, slot: string) =>
          Object.hasOwn(values, slot) ? (values[slot] ?? '') : whole,
        )
      : undefined
