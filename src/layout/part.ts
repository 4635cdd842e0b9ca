import { type Cache, createCache } from '../text/cache'
import type { Typesetter } from '../text/types'
import type { Audience, Context } from './context'
import { measuresFor, type Tightness } from './measures'
import { createTree, type OpenNode, type Tree } from './structure'

/** A part of a letter, measured: what was made of it, and its own piece of the structure tree, numbered from 1. */
export interface Measured<Made> {
  readonly made: Made
  readonly tree: Tree
}

/** Measures one part at any tightness. */
export type MeasuredAt<Made> = (tightness: Tightness) => Measured<Made>

/** Characters of content to remember per kind of part and typesetter: a letter in all languages of its fonts. */
const rememberedContent = 60_000

/**
 * A kind of part that remembers what it measured: from letter to letter, and from key to key while a teacher writes, most
 * parts stay the same. Parts know their content and their audience, and nothing of each other.
 */
export function partOf<Content, Made>(
  make: (content: Content, root: OpenNode, context: Context) => Made,
): (content: Content, audience: Audience, typesetter: Typesetter) => MeasuredAt<Made> {
  const memories = new WeakMap<Typesetter, Cache<Map<Tightness, Measured<Made>>>>()
  return (content, audience, typesetter) => {
    const memory = memories.get(typesetter) ?? createCache(rememberedContent)
    memories.set(typesetter, memory)
    const key = JSON.stringify([audience, content])
    const known = memory.get(key) ?? new Map<Tightness, Measured<Made>>()
    memory.set(key, known, key.length)
    return (tightness) => {
      const before = known.get(tightness)
      if (before) return before
      const tree = createTree(audience.language.code)
      const measures = measuresFor(audience.variant, audience.language.script, tightness)
      const measured = { made: make(content, tree.root, { audience, typesetter, measures, tree }), tree }
      known.set(tightness, measured)
      return measured
    }
  }
}
