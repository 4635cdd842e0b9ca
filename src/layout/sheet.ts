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
