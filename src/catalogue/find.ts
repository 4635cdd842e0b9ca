import MiniSearch from 'minisearch'

/** Something that can be found by its words. */
export interface Findable {
  readonly id: string
  /** What it is called. */
  readonly words: string
  /** Other words that people use for it. */
  readonly more: string
  /** What it may be called as a whole: whoever types one of these finds it first. */
  readonly names?: readonly string[]
}

/** The ids that fit what was typed, best first. Nothing typed fits everything, in the order given. */
export type Find = (query: string) => readonly string[]

/** Typing errors are forgiven in words that are longer than this. */
const shortest = 3

/** Small letters without accents: `Zoë` is found by `zoe`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What is left of a text when only its letters and digits count. */
const bare = (text: string) => (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** A Dutch word without the ending of something small or of several: `flesjes` is also looked up as `fles`. */
const withoutEnding = (name: string) =>
  name.replace(/(?<=\w{3})(t?jes?|en|s)$/, '').replace(/([bdfgklmnprst])\1$/, '$1')

/** Shares of a word's letters that may be wrong: tried one after the other until something fits. */
const forgiven = [0.2, 0.4]

/**
 * Searches by the beginnings of words; every word typed must fit. The name counts more than the other words, and a whole
 * name more than anything.
 */
export function createFind(documents: readonly Findable[]): Find {
  const index = new MiniSearch<Findable>({
    fields: ['words', 'more'],
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      boost: { words: 3 },
      prefix: true,
      // What was typed comes before what may have been meant.
      weights: { prefix: 0.8, fuzzy: 0.1 },
      combineWith: 'AND',
    },
  })
  index.addAll(documents)
  const all = documents.map(({ id }) => id)
  const named = new Map(documents.flatMap(({ id, names = [] }) => names.map((name) => [bare(name), id])))

  const search = (query: string) => {
    for (const share of forgiven) {
      const hits = index.search(query, { fuzzy: (term) => (term.length > shortest ? share : false) })
      if (hits.length > 0) return hits.map(({ id }) => String(id))
    }
    return []
  }
  return (query) => {
    if (query.trim() === '') return all
    const name = bare(query)
    const first = named.get(name) ?? named.get(withoutEnding(name))
    const hits = search(query)
    return first === undefined ? hits : [first, ...hits.filter((id) => id !== first)]
  }
}
