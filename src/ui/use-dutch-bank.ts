import { useEffect, useState } from 'react'
import { dutch } from '../catalogue/languages'
import { loadWords } from '../catalogue/words'
import type { WordBank } from '../model/word-bank'

/** The Dutch words of letters. Undefined while they load. */
export function useDutchBank(): WordBank | undefined {
  const [bank, setBank] = useState<WordBank>()
  useEffect(() => {
    let here = true
    loadWords(dutch).then(
      (loaded) => here && setBank(loaded),
      () => undefined, // the screen works without; the preview says that words are missing
    )
    return () => {
      here = false
    }
  }, [])
  return bank
}
