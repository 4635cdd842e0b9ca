import { useEffect, useState } from 'react'
import { loadConcepts } from '../../../catalogue/concepts'
import { loadWords } from '../../../catalogue/words'
import type { Concept } from '../../../model/concept'
import type { LanguageCode } from '../../../model/language'
import type { WordBank } from '../../../model/word-bank'

interface Pictos {
  readonly concepts: readonly Concept[]
  /** The words of the languages that were asked for, as far as they have loaded. */
  readonly banks: ReadonlyMap<LanguageCode, WordBank>
  /** The pictograms could not be fetched. */
  readonly failed: boolean
}

/** The pictogram set with its words in some languages. */
export function usePictos(languages: readonly LanguageCode[]): Pictos {
  const [pictos, setPictos] = useState<Pictos>({ concepts: [], banks: new Map(), failed: false })
  const wanted = languages.join(' ')

  useEffect(() => {
    let here = true
    const load = async () => {
      const [concepts, ...banks] = await Promise.all([loadConcepts(), ...wanted.split(' ').map(loadWords)])
      if (!here) return
      setPictos({ concepts, banks: new Map(banks.map((bank) => [bank.language.code, bank])), failed: false })
    }
    load().catch(() => here && setPictos((before) => ({ ...before, failed: true })))
    return () => {
      here = false
    }
  }, [wanted])
  return pictos
}
