import type { Child, ClassList } from './class-list'
import type { LanguageCode } from './language'

/** A child of whom nothing is known yet but a name. */
export const blankChild = (id: string, name: string): Child => ({
  id,
  name,
  reads: 'nl',
  canRead: 'ja',
  contacts: [],
  interpreter: false,
  copies: 1,
})

export const withChild = (list: ClassList, child: Child): ClassList => {
  const isKnown = list.children.some(({ id }) => id === child.id)
  const children = isKnown
    ? list.children.map((other) => (other.id === child.id ? child : other))
    : [...list.children, child]
  return { ...list, children }
}

export const withoutChild = (list: ClassList, id: string): ClassList => ({
  ...list,
  children: list.children.filter((child) => child.id !== id),
})

export interface LanguageCount {
  readonly language: LanguageCode
  readonly count: number
}

/** In how many families a language is read, most first. */
export function languageCounts(children: readonly Pick<Child, 'reads'>[]): readonly LanguageCount[] {
  const counts = new Map<LanguageCode, number>()
  for (const { reads } of children) counts.set(reads, (counts.get(reads) ?? 0) + 1)
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .toSorted((one, other) => other.count - one.count)
}

/** Names that stand more than once: a sheet for one of them could go in the wrong bag. */
export function sameNames(children: readonly Child[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of children) (seen.has(name) ? twice : seen).add(name)
  return twice
}
