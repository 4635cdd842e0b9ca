import { useMemo } from 'react'
import { type Fact, factsOf } from '../../../model/school-profile'
import { useAllTemplates } from '../../use-all-templates'

/** What all letters together need to know; undefined while they load. What every school has is asked in any case. */
export function useFacts(): readonly Fact[] | undefined {
  const templates = useAllTemplates()
  return useMemo(() => templates && factsOf([...templates.values()]), [templates])
}
