import { useEffect, useMemo, useState } from 'react'
import { loadApprovals, loadWords } from '../../../catalogue/words'
import { compose } from '../../../compose/compose'
import type { Composed } from '../../../compose/composed'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import type { Approvals, ReviewState } from '../../../model/review'
import type { Template } from '../../../model/template'
import type { WordBank } from '../../../model/word-bank'

/** How far the sentences of a letter have been checked in one language. */
export interface Review {
  readonly checked: number
  readonly rough: number
  readonly missing: number
}

interface Loaded {
  readonly banks: ReadonlyMap<LanguageCode, WordBank>
  readonly approvals: Approvals
}

/** The review of each language of the letter; a language whose words are still loading has none. */
export function useReviews(template: Template, letter: Letter): ReadonlyMap<LanguageCode, Review> {
  const { banks, approvals } = useBanks(letter.languages)
  return useMemo(() => {
    const dutch = banks.get('nl')
    if (!dutch) return new Map()
    return new Map(
      letter.languages.flatMap((code) => {
        const target = banks.get(code)
        return target ? [[code, reviewOf(compose(template, letter, { dutch, target, approvals }))]] : []
      }),
    )
  }, [template, letter, banks, approvals])
}

function reviewOf({ title, sections, slip }: Composed): Review {
  const lines = [...sections.flatMap((section) => section.lines), ...(slip?.lines ?? [])]
  const states = [title, ...lines.flatMap((line) => line.sentences)].map(({ state }) => state)
  const count = (...wanted: readonly ReviewState[]) => states.filter((state) => wanted.includes(state)).length
  return {
    checked: count('nagekeken', 'goedgekeurd'),
    rough: count('ruw', 'verouderd'),
    missing: count('ontbreekt'),
  }
}

function useBanks(languages: readonly LanguageCode[]): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ banks: new Map(), approvals: {} })
  const wanted = ['nl', ...languages].join(' ')
  useEffect(() => {
    let here = true
    const codes = wanted.split(' ')
    void Promise.all([Promise.allSettled(codes.map(loadWords)), loadApprovals()]).then(
      ([banks, approvals]) => {
        if (!here) return
        const arrived = banks.flatMap((bank) => (bank.status === 'fulfilled' ? [bank.value] : []))
        setLoaded({ banks: new Map(arrived.map((bank) => [bank.language.code, bank])), approvals })
      },
    )
    return () => {
      here = false
    }
  }, [wanted])
  return loaded
}
