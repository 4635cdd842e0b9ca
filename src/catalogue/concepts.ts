import type { Concept } from '../model/concept'
import type { Findable } from './find'

/** The whole pictogram set, in the order of its themes. */
export async function loadConcepts(): Promise<readonly Concept[]> {
  const { default: concepts } = await import('../../pictograms/concepts.json')
  return concepts as readonly Concept[]
}

/** A concept as something to search for: by its Dutch word and by its synonyms. */
export const findableConcept = ({ id, word, synonyms }: Concept): Findable => ({
  id,
  words: word,
  more: synonyms.join(' '),
  names: [word, ...synonyms],
})

/** The pictogram set as something to search in. */
export const loadFindableConcepts = async (): Promise<readonly Findable[]> =>
  (await loadConcepts()).map(findableConcept)
