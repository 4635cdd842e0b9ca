import { useMemo } from 'react'
import { dutch, languages } from '../../../catalogue/languages'
import type { ClassList } from '../../../model/class-list'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import { readersOf } from '../../../model/merge-list'
import type { RoughPolicy } from '../../../model/policy'
import type { Template } from '../../../model/template'
import { usePolicy } from '../../policy'
import { type Review, useReviews } from '../write/use-reviews'

/** Whether a letter goes out in a language, as `goesOut` says it of a page. */
const isPrinted = (rough: RoughPolicy, review: Review | undefined) =>
  rough === 'mark' ||
  (review !== undefined && review.checked > 0 && (rough === 'dutch' || review.rough === 0))

/** The languages in which the readers of some classes get a letter, as far as the school lets it go out. Dutch first. */
export function usePrintedLanguages(
  template: Template,
  letter: Letter,
  lists: readonly ClassList[],
): readonly LanguageCode[] {
  const rough = usePolicy(({ policy }) => policy.rough)
  const asked = useMemo(() => {
    const read = new Set(lists.flatMap(({ children }) => children.flatMap(readersOf)))
    const shipped = languages.map(({ code }) => code).filter((code) => code !== dutch && read.has(code))
    return { ...letter, languages: rough === 'mark' ? [] : shipped }
  }, [letter, lists, rough])
  const reviews = useReviews(template, asked)
  return useMemo(
    () =>
      languages
        .map(({ code }) => code)
        .filter((code) => code === dutch || isPrinted(rough, reviews.get(code))),
    [rough, reviews],
  )
}
