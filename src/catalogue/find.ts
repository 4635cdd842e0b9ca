import MiniSearch from 'minisearch'

/** Something that can be found by its words. */
export interface Findable {
  readonly id: string
  /** What it is called. */
  readonly words: string
  /** Other words that people use for it. */
  readonly more: string
}

/** The ids that fit what was typed, best first. Nothing typed fits everything, in the order given. */
export type Find = (query: string) => readonly string[]

/** Typing errors are forgiven in words that are longer than this. */
const shortest = 3

/** Small letters without accents: `Zoë` is found by `zoe`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Searches by the beginnings of words; every word typed must fit. The name counts more than the other words. */
export function createFind(documents: readonly Findable[]): Find {
  const index = new MiniSearch<Findable>({
    fields: ['words', 'more'],
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      boost: { words: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > shortest ? 0.2 : false),
      // What was typed comes before what may have been meant.
      weights: { prefix: 0.8, fuzzy: 0.1 },
      combineWith: 'AND',
    },
  })
  index.addAll(documents)
  const all = documents.map(({ id }) => id)
  return (query) => (query.trim() === '' ? all : index.search(query).map(({ id }) => String(id)))
}
