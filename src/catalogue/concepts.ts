import type { ConceptId } from '../model/tile'
import type { Findable } from './find'

interface Concept {
  readonly id: ConceptId
  readonly word: string
  readonly synonyms: readonly string[]
}

/** The pictogram set as something to search in: by its Dutch words and their synonyms. */
export async function loadFindableConcepts(): Promise<readonly Findable[]> {
  const { default: concepts } = await import('../../pictograms/concepts.json')
  return (concepts as readonly Concept[]).map(({ id, word, synonyms }) => ({
    id,
    words: word,
    more: synonyms.join(' '),
  }))
}
