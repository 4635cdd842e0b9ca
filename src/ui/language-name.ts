import type { Language } from '../model/language'
import { usePreferences } from './preferences'

/** The name of a language for the teacher: in Dutch from our own list, else as the browser knows it. */
export function useLanguageName(): (language: Pick<Language, 'code' | 'dutchName'>) => string {
  const reader = usePreferences((preferences) => preferences.language)
  if (reader === 'nl') return ({ dutchName }) => dutchName
  const names = new Intl.DisplayNames([reader], { type: 'language' })
  return ({ code, dutchName }) => names.of(code) ?? dutchName
}
