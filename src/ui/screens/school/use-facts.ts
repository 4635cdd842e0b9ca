import { useEffect, useState } from 'react'
import { loadAllTemplates } from '../../../catalogue/templates'
import { type Fact, factsOf } from '../../../model/school-profile'

let known: readonly Fact[] | undefined

/** What all letters together need to know; undefined while they load, and empty when they cannot be had. */
export function useFacts(): readonly Fact[] | undefined {
  const [facts, setFacts] = useState(known)
  useEffect(() => {
    let here = true
    loadAllTemplates().then(
      (templates) => {
        known = factsOf(templates)
        if (here) setFacts(known)
      },
      () => here && setFacts(factsOf([])), // offline and not kept yet: what every school has can be asked all the same
    )
    return () => {
      here = false
    }
  }, [])
  return facts
}
