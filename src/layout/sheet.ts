import type { Item } from './page'

/**
 * One page while it is being filled. The reader's language is painted before the Dutch beside it: text extractors
 * merge two columns of one row into a line when they follow each other in the content.
 */
export interface Sheet {
  readonly reader: Item[]
  readonly dutch: Item[]
}

export const emptySheet = (): Sheet => ({ reader: [], dutch: [] })

export const itemsOf = ({ reader, dutch }: Sheet): readonly Item[] => [...reader, ...dutch]

export type Side = keyof Sheet

/** Places items whose nodes are numbered within their part, as items of nodes that come after `offset` others. */
export function placeRenumbered(sheet: Sheet, offset: number, place: (own: Sheet) => void) {
  const own = emptySheet()
  place(own)
  const renumbered = (item: Item): Item =>
    item.node === undefined ? item : { ...item, node: item.node + offset }
  sheet.reader.push(...own.reader.map(renumbered))
  sheet.dutch.push(...own.dutch.map(renumbered))
}
