import { useEffect, useState } from 'react'
import { loadHandouts } from '../../../catalogue/handouts'
import { dutch } from '../../../catalogue/languages'
import { loadWords } from '../../../catalogue/words'
import type { Handouts } from '../../../model/handout'
import type { PhraseId } from '../../../model/template'
import { useTools } from '../../tools'

interface LoadedHandouts {
  readonly handouts?: Handouts
  /** The Dutch sentence of a phrase. */
  readonly say: (phrase: PhraseId) => string
  readonly failed: boolean
}

/** The handouts with their Dutch sentences, as soon as they have loaded. */
export function useHandouts(): LoadedHandouts {
  const [loaded, setLoaded] = useState<LoadedHandouts>({ say: () => '', failed: false })
  useEffect(() => {
    let here = true
    Promise.all([loadHandouts(), loadWords(dutch)]).then(
      ([handouts, { phrases }]) =>
        here && setLoaded({ handouts, say: (phrase) => phrases[phrase] ?? '', failed: false }),
      () => here && setLoaded((before) => ({ ...before, failed: true })),
    )
    return () => {
      here = false
    }
  }, [])
  return loaded
}

/** The name that the last letter gave to the teacher of the class; empty until then. */
export function useTeacherName(): string {
  const { store } = useTools()
  const [name, setName] = useState('')
  useEffect(() => {
    let here = true
    void store.school.load().then((school) => {
      const value = school.ok ? school.value.class['leerkracht'] : undefined
      if (here && typeof value === 'string') setName(value)
    })
    return () => {
      here = false
    }
  }, [store])
  return name
}
