import { useEffect, useState } from 'react'
import { loadFindableConcepts } from '../catalogue/concepts'
import type { Find, Findable } from '../catalogue/find'
import { loadWords } from '../catalogue/words'
import type { ConceptId } from '../model/tile'
import { useFind } from './use-find'

type Labels = Readonly<Record<ConceptId, string>>

/** What loads once and then stays the same: `start` until it is there, and when it cannot be had. */
function useLoaded<T>(load: () => Promise<T>, start: T): T {
  const [value, setValue] = useState(start)
  useEffect(() => {
    let here = true
    load().then(
      (arrived) => here && setValue(arrived),
      () => undefined, // the ids of concepts are Dutch words too: one can go on
    )
    return () => {
      here = false
    }
  }, [load])
  return value
}

const noLabels: Labels = {}
const noConcepts: readonly Findable[] = []
const loadLabels = async () => (await loadWords('nl')).labels

/** The Dutch word of each pictogram; its id until the words have loaded. */
export function useConceptWords(): (concept: ConceptId) => string {
  const labels = useLoaded<Labels>(loadLabels, noLabels)
  return (concept) => labels[concept] ?? concept.replaceAll('-', ' ')
}

/** Searches the pictogram set by its Dutch words and their synonyms. */
export function useConceptSearch(): Find {
  return useFind(useLoaded(loadFindableConcepts, noConcepts))
}
