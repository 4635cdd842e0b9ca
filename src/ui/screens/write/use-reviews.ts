import { useEffect, useMemo, useState } from 'react'
import { loadReviewedWords } from '../../../catalogue/reviewed'
import { compose } from '../../../compose/compose'
import type { Composed } from '../../../compose/composed'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import type { Approvals, ReviewState } from '../../../model/review'
import type { Template } from '../../../model/template'
import type { WordBank } from '../../../model/word-bank'
import { useCorrections } from '../../corrections'

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
  const corrections = useCorrections((state) => state.corrections)
  const wanted = ['nl', ...languages].join(' ')
  useEffect(() => {
    let here = true
    const load = (code: LanguageCode) => loadReviewedWords(code, corrections)
    void Promise.allSettled(wanted.split(' ').map(load)).then((results) => {
      if (!here) return
      const arrived = results.flatMap((words) => (words.status === 'fulfilled' ? [words.value] : []))
      setLoaded({
        banks: new Map(arrived.map(({ target }) => [target.language.code, target])),
        approvals: Object.fromEntries(
          arrived.map(({ target: { language }, approvals }) => [
            language.code,
            approvals[language.code] ?? {},
          ]),
        ),
      })
    })
    return () => {
      here = false
    }
  }, [wanted, corrections])
  return loaded
}
