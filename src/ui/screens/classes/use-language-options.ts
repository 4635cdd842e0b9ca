import { dutch, languageOf, languages } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import { useLanguageName } from '../../language-name'
import { useWords } from '../../words'

export interface LanguageOption {
  readonly value: LanguageCode
  readonly label: string
}

/** The languages of letters as choices: in the language itself and in that of the interface. */
export function useLanguageOptions(): readonly LanguageOption[] {
  const name = useLanguageName()
  return languages.map((language) => {
    const { code, ownName } = language
    return { value: code, label: code === dutch ? ownName : `${ownName} · ${name(language)}` }
  })
}

/** `24 kinderen: 11 Nederlands, 5 العربية`. */
export function useCounts(): (
  counts: readonly { readonly language: LanguageCode; readonly count: number }[],
) => string {
  const t = useWords()
  return (counts) => {
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    const children = t('classes.children', { count: total })
    if (total === 0) return children
    // A count belongs to the name behind it, also where that is written from right to left.
    const each = counts.map(
      ({ language, count }) => `${count}\u00a0\u2068${languageOf(language)?.ownName ?? language}\u2069`,
    )
    return t('classes.counts', { children, languages: each.join(', ') })
  }
}
