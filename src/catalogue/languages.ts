import type { Language, LanguageCode } from '../model/language'

/** The languages that letters can be written in. Dutch first, then as often as Flemish schools need them. */
export const languages: readonly Language[] = [
  { code: 'nl', ownName: 'Nederlands', dutchName: 'Nederlands', script: 'Latn', direction: 'ltr' },
  { code: 'ar', ownName: 'العربية', dutchName: 'Arabisch', script: 'Arab', direction: 'rtl' },
  { code: 'fr', ownName: 'Français', dutchName: 'Frans', script: 'Latn', direction: 'ltr' },
  { code: 'tr', ownName: 'Türkçe', dutchName: 'Turks', script: 'Latn', direction: 'ltr' },
  { code: 'en', ownName: 'English', dutchName: 'Engels', script: 'Latn', direction: 'ltr' },
  { code: 'ru', ownName: 'Русский', dutchName: 'Russisch', script: 'Cyrl', direction: 'ltr' },
  { code: 'uk', ownName: 'Українська', dutchName: 'Oekraïens', script: 'Cyrl', direction: 'ltr' },
  { code: 'ro', ownName: 'Română', dutchName: 'Roemeens', script: 'Latn', direction: 'ltr' },
  { code: 'pl', ownName: 'Polski', dutchName: 'Pools', script: 'Latn', direction: 'ltr' },
  { code: 'bg', ownName: 'Български', dutchName: 'Bulgaars', script: 'Cyrl', direction: 'ltr' },
  { code: 'prs', ownName: 'دری', dutchName: 'Dari', script: 'Arab', direction: 'rtl' },
  { code: 'ps', ownName: 'پښتو', dutchName: 'Pasjtoe', script: 'Arab', direction: 'rtl' },
  { code: 'es', ownName: 'Español', dutchName: 'Spaans', script: 'Latn', direction: 'ltr' },
  { code: 'pt', ownName: 'Português', dutchName: 'Portugees', script: 'Latn', direction: 'ltr' },
  { code: 'ti', ownName: 'ትግርኛ', dutchName: 'Tigrinya', script: 'Ethi', direction: 'ltr' },
  { code: 'so', ownName: 'Soomaali', dutchName: 'Somalisch', script: 'Latn', direction: 'ltr' },
  { code: 'kmr', ownName: 'Kurmancî', dutchName: 'Koerdisch (Kurmanci)', script: 'Latn', direction: 'ltr' },
  {
    code: 'ckb',
    ownName: 'کوردیی ناوەندی',
    dutchName: 'Koerdisch (Sorani)',
    script: 'Arab',
    direction: 'rtl',
  },
  { code: 'sq', ownName: 'Shqip', dutchName: 'Albanees', script: 'Latn', direction: 'ltr' },
]

export const dutch: LanguageCode = 'nl'

export const languageOf = (code: LanguageCode): Language | undefined =>
  languages.find((language) => language.code === code)
