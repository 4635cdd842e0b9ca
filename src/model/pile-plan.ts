import type { ClassList } from './class-list'
import type { LanguageCode } from './language'
import type { Letter } from './letter'
import type { MergedCopy, MergeOrder } from './merge-list'
import type { TranslationReason } from './print-record'

/** What is printed for some classes, as it was asked: kept until the pile is whole, so that it goes on after a reload. */
export interface PilePlan {
  readonly id: string
  readonly letter: Letter
  /** The letter as files are named after it. */
  readonly title: string
  /** The classes as they were at the start. */
  readonly lists: readonly ClassList[]
  /** The languages in which copies may be printed, Dutch first. Whoever reads another gets Dutch. */
  readonly languages: readonly LanguageCode[]
  readonly order: MergeOrder
  /** The child's name on its letter and slip. */
  readonly names: boolean
  /** On paper that is printed on both sides. */
  readonly bothSides: boolean
  /** A sheet with counts on top, for the school itself. */
  readonly cover: boolean
  readonly inkSaver: boolean
  /** Why families get a translation: for the account. */
  readonly reason: TranslationReason
  /** ISO 8601 instant. */
  readonly changed: string
}

/** Copies in one file: as many sheets as a tray of a printer holds, and not much in memory at once. */
export const mostCopies = 100

/** A class whole in one part where it fits there; sorted by language, copies stand alone. */
function inseparable(copies: readonly MergedCopy[], order: MergeOrder): readonly (readonly MergedCopy[])[] {
  if (order === 'language') return copies.map((copy) => [copy])
  const groups: MergedCopy[][] = []
  for (const copy of copies) {
    const last = groups.at(-1)
    if (last?.[0]?.list === copy.list && last.length < mostCopies) last.push(copy)
    else groups.push([copy])
  }
  return groups
}

/** Divides the copies of a pile over files of at most `mostCopies`, in their order. */
export function dividePile(
  copies: readonly MergedCopy[],
  order: MergeOrder,
): readonly (readonly MergedCopy[])[] {
  const parts: MergedCopy[][] = []
  for (const group of inseparable(copies, order)) {
    const last = parts.at(-1)
    if (last && last.length + group.length <= mostCopies) last.push(...group)
    else parts.push([...group])
  }
  return parts
}
