import { createContext, useContext, useEffect, useState } from 'react'
import type { LoadedCoach } from '../../../../catalogue/coach'

/** The coach with all it knows of Dutch; undefined until it has been fetched, and when it cannot be. */
export const CoachContext = createContext<LoadedCoach | undefined>(undefined)

export const useCoach = () => useContext(CoachContext)

let loaded: LoadedCoach | undefined

/** Fetches the coach apart from the first load. A letter can be written without it. */
export function useLoadedCoach(): LoadedCoach | undefined {
  const [coach, setCoach] = useState(loaded)
  useEffect(() => {
    let here = true
    const load = async () => {
      const [{ coachFor }, { loadWords }] = await Promise.all([
        import('../../../../catalogue/coach'),
        import('../../../../catalogue/words'),
      ])
      loaded ??= coachFor(await loadWords('nl'))
      if (here) setCoach(loaded)
    }
    load().catch(() => undefined) // offline and not kept yet: writing goes on without advice
    return () => {
      here = false
    }
  }, [])
  return coach
}

/** Long enough to finish a word, short enough to be there when one looks up. */
const pause = 500

/** What was typed, as soon as the typing pauses: nobody wants advice in the middle of a word. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(waiting)
  }, [text])
  return settled
}
