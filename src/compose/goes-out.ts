import { isChecked, type RoughPolicy } from '../model/policy'
import type { Composed, Words } from './composed'

const wordsOf = ({ title, sections, slip }: Composed): readonly Words[] => [
  title,
  ...[...sections.flatMap(({ lines }) => lines), ...(slip?.lines ?? [])].flatMap(
    ({ sentences }) => sentences,
  ),
]

/**
 * Whether a translated page may go out as the school wants it. Where it may not, the reader gets the Dutch page: with its
 * pictograms it is what everyone gets.
 */
export function goesOut(composed: Composed, rough: RoughPolicy): boolean {
  if (composed.variant === 'dutch' || rough === 'mark') return true
  const translated = wordsOf(composed).filter(({ translation }) => translation !== undefined)
  return translated.length > 0 && translated.every(({ state }) => isChecked(state))
}
