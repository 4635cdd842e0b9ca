import type { Child, ClassList } from './class-list'
import type { LanguageCode } from './language'

/** Whose copy it is. It is printed on the paper, and stands in no file name, title or property of a file. */
export interface Recipient {
  /** A first name or a number. */
  readonly child: string
  /** The class. */
  readonly group: string
}

/** One copy of each letter, for one reader of one child. */
export interface MergedCopy {
  readonly recipient: Recipient
  readonly list: ClassList
  readonly child: Child
  /** In which language it is printed: Dutch where nobody has translated letters into what the reader reads. */
  readonly language: LanguageCode
  /** What the reader reads. */
  readonly reads: LanguageCode
}

/** `class`: as the children stand in their lists, which is how the schoolbags stand. `language`: Dutch first. */
export const mergeOrders = ['class', 'language'] as const
export type MergeOrder = (typeof mergeOrders)[number]

const mostContacts = 2

/** What the readers of a child read. Both parents count: each gets a copy, in the same language too. */
export const readersOf = ({ contacts, reads }: Child): readonly LanguageCode[] =>
  contacts.length === 0 ? [reads] : contacts.slice(0, mostContacts).map(({ language }) => language)

/**
 * The copies of a letter for some classes, in the order in which they are printed.
 * @param shipped the languages that letters can be written in, Dutch first; copies by language follow their order
 */
export function mergedCopies(
  lists: readonly ClassList[],
  shipped: readonly LanguageCode[],
  order: MergeOrder,
): readonly MergedCopy[] {
  const [dutch = 'nl'] = shipped
  const known = new Set(shipped)
  const inClassOrder = lists.flatMap((list) =>
    list.children.flatMap((child) =>
      readersOf(child).flatMap((reads) => {
        const language = known.has(reads) ? reads : dutch
        const recipient = { child: child.name, group: list.name }
        return Array.from({ length: child.copies }, () => ({ recipient, list, child, language, reads }))
      }),
    ),
  )
  if (order === 'class') return inClassOrder
  return shipped.flatMap((code) => inClassOrder.filter(({ language }) => language === code))
}
