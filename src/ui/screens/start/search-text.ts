/** A text as it is searched: small letters without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a search. */
export const termsOf = (query: string): readonly string[] =>
  plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether every term begins a word of the text. */
export function fits(text: string, terms: readonly string[]): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u)
  return terms.every((term) => words.some((word) => word.startsWith(term)))
}
