import { useEffect, useMemo, useState } from 'react'
import { loadWords } from '../../../catalogue/words'
import { compose } from '../../../compose/compose'
import type { Composed } from '../../../compose/composed'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import type { WordBank } from '../../../model/word-bank'

/** The letter in Dutch words with every sentence switched on. Undefined while the words load. */
export function useDutchWords(template: Template, letter: Letter): Composed | undefined {
  const [dutch, setDutch] = useState<WordBank>()
  useEffect(() => {
    let here = true
    loadWords('nl').then(
      (bank) => here && setDutch(bank),
      () => undefined, // the form works without; the preview says that words are missing
    )
    return () => {
      here = false
    }
  }, [])
  return useMemo(
    () => dutch && compose(template, { ...letter, left: [] }, { dutch, approvals: {} }),
    [template, letter, dutch],
  )
}
