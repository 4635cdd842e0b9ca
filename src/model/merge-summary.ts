import type { ClassList } from './class-list'
import type { LanguageCode } from './language'
import type { MergedCopy } from './merge-list'

/** How many copies there are in a language. */
export interface LanguageCount {
  readonly language: LanguageCode
  readonly copies: number
}

/** What a secretary must know of the pile of one class. */
export interface ClassSummary {
  readonly name: string
  readonly children: number
  readonly copies: number
  /** Languages on paper, in the order that was asked. */
  readonly languages: readonly LanguageCount[]
  /** Languages of readers who get Dutch, because letters cannot be written in theirs. */
  readonly unshipped: readonly LanguageCount[]
  /** Children whose family wants an interpreter. */
  readonly interpreter: readonly string[]
  /** Children whose parents read with difficulty or not at all: with them the letter needs a talk. */
  readonly talk: readonly string[]
}

/** Counts what was found, in the order of `languages`; what is not among them comes after, as it was met. */
function countsOf(
  found: readonly LanguageCode[],
  languages: readonly LanguageCode[] = [],
): readonly LanguageCount[] {
  const present = new Set(found)
  const inOrder = [...languages.filter((code) => present.has(code)), ...present]
  return [...new Set(inOrder)].map((language) => ({
    language,
    copies: found.filter((code) => code === language).length,
  }))
}

/** How many copies of each language a pile has. */
export const languageCounts = (
  copies: readonly MergedCopy[],
  shipped: readonly LanguageCode[],
): readonly LanguageCount[] =>
  countsOf(
    copies.map(({ language }) => language),
    shipped,
  )

/** How many families read each language. A family whose parents read the same counts once. */
export function familyCounts(copies: readonly MergedCopy[]): ReadonlyMap<LanguageCode, number> {
  const families = new Map<LanguageCode, Set<unknown>>()
  for (const { child, language } of copies) {
    families.set(language, (families.get(language) ?? new Set()).add(child))
  }
  return new Map([...families].map(([language, children]) => [language, children.size]))
}

/** Per class, in the order of the lists. */
export function summariesOf(
  lists: readonly ClassList[],
  copies: readonly MergedCopy[],
  shipped: readonly LanguageCode[],
): readonly ClassSummary[] {
  return lists.map((list) => {
    const { name, children } = list
    const own = copies.filter((copy) => copy.list === list)
    const namesWhere = (is: (child: (typeof children)[number]) => boolean) =>
      children.filter(is).map((child) => child.name)
    return {
      name,
      children: children.length,
      copies: own.length,
      languages: languageCounts(own, shipped),
      unshipped: countsOf(own.flatMap(({ reads, language }) => (reads === language ? [] : [reads]))),
      interpreter: namesWhere(({ interpreter }) => interpreter),
      talk: namesWhere(({ canRead }) => canRead !== 'ja'),
    }
  })
}
