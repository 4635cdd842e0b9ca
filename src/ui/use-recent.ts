import { create } from 'zustand'
import { withRecent } from '../model/concept'
import type { ConceptId } from '../model/tile'

const key = 'pictobrief.recent-pictos'

const useRecentStore = create<{ readonly recent: readonly ConceptId[] }>(() => ({ recent: stored() }))

/** The pictograms that were used last on this device, newest first. */
export const useRecent = (): readonly ConceptId[] => useRecentStore((state) => state.recent)

/** Remembers that a pictogram was used. */
export function remember(id: ConceptId): void {
  const recent = withRecent(useRecentStore.getState().recent, id)
  useRecentStore.setState({ recent })
  try {
    localStorage.setItem(key, JSON.stringify(recent))
  } catch {
    // A private window may refuse storage: the list then lasts until it closes.
  }
}

function stored(): readonly ConceptId[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
