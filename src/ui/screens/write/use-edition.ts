import { useCallback, useEffect, useState } from 'react'
import type { Edition } from '../../../batch/engine'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import { useCorrections } from '../../corrections'
import { loadEngine } from '../../engine'
import { useLogo, useOwnPictures } from '../../own-pictures'

export type EditionState =
  /** `edition` is the latest that was made; another language, or newer words, may be on their way. */
  | { readonly state: 'ready'; readonly edition: Edition }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }

/** The letter laid out in one language, made anew whenever one of them changes. */
export function useEdition(letter: Letter, language: LanguageCode): EditionState {
  const [edition, setEdition] = useState<Edition>()
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const own = useOwnPictures((state) => state.pictures)
  const logo = useLogo((state) => state.logo)
  const corrections = useCorrections((state) => state.corrections)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt, or a corrected translation, makes the edition again.
  useEffect(() => {
    let here = true
    // Typing comes first: a page that nobody waits for any more is not made at all.
    const makeEdition = async () => {
      const [engine] = await Promise.all([loadEngine(), afterPaint()])
      return here ? await engine.edition(letter, language, own) : undefined
    }
    makeEdition().then(
      (made) => {
        if (!here || !made) return
        setEdition(made)
        setFailed(false)
      },
      () => here && setFailed(true), // a part could not be fetched; the screen offers to try again
    )
    return () => {
      here = false
    }
  }, [letter, language, attempt, own, corrections, logo])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  if (failed) return { state: 'failed', retry }
  return edition ? { state: 'ready', edition } : { state: 'loading' }
}

/** Resolves when what is on the screen now has been painted. */
const afterPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
