import { useEffect, useState } from 'react'
import { loadWords } from '../catalogue/words'
import type { ConceptId } from '../model/tile'
import { fits, termsOf } from './screens/start/search-text'

type Labels = Readonly<Record<ConceptId, string>>

function useLabels(): Labels {
  const [labels, setLabels] = useState<Labels>({})
  useEffect(() => {
    let here = true
    loadWords('nl').then(
      (bank) => here && setLabels(bank.labels),
      () => undefined, // the ids are Dutch words too
    )
    return () => {
      here = false
    }
  }, [])
  return labels
}

/** The Dutch word of each pictogram; its id until the words have loaded. */
export function useConceptWords(): (concept: ConceptId) => string {
  const labels = useLabels()
  return (concept) => labels[concept] ?? concept.replaceAll('-', ' ')
}

export function useConceptSearch(): (query: string) => readonly ConceptId[] {
  const labels = useLabels()
  return (query) =>
    Object.entries(labels)
      .filter(([, label]) => fits(label, termsOf(query)))
      .map(([concept]) => concept)
}
