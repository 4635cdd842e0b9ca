import { useEffect, useMemo, useState } from 'react'
import type { Find, Findable } from '../catalogue/find'

type CreateFind = (documents: readonly Findable[]) => Find

let loaded: CreateFind | undefined

/** Searches in documents. The search engine is fetched apart from the first load; until then letters are compared. */
export function useFind(documents: readonly Findable[]): Find {
  const [create, setCreate] = useState(() => loaded)
  useEffect(() => {
    let here = true
    import('../catalogue/find').then(
      ({ createFind }) => {
        loaded = createFind
        if (here) setCreate(() => createFind)
      },
      () => undefined, // no network and not kept yet: the list itself is still there to choose from
    )
    return () => {
      here = false
    }
  }, [])
  return useMemo(() => (create ?? createPlainFind)(documents), [create, documents])
}

/** Finds what holds the letters that were typed, in the order given. */
const createPlainFind: CreateFind = (documents) => (query) => {
  const wanted = query.trim().toLowerCase()
  return documents
    .filter(({ words, more }) => `${words} ${more}`.toLowerCase().includes(wanted))
    .map(({ id }) => id)
}
