import type { LanguageCode, Script } from '../model/language'
import { classOf } from './characters'
import type { Weight } from './types'

/** Languages that are not written in Latin letters. */
const SCRIPT_OF: Readonly<Record<LanguageCode, Script>> = {
  ar: 'Arab',
  ckb: 'Arab',
  fa: 'Arab',
  prs: 'Arab',
  ps: 'Arab',
  ur: 'Arab',
  am: 'Ethi',
  ti: 'Ethi',
  bg: 'Cyrl',
  mk: 'Cyrl',
  ru: 'Cyrl',
  sr: 'Cyrl',
  uk: 'Cyrl',
}

/**
 * Andika is drawn for new readers. Vazirmatn draws whole letters and keeps the gap after the Pashto ۍ, which Noto
 * Sans Arabic swallows; Noto's Arabic is the clearer one for Arabic itself (and reads best by telephone camera).
 */
const LATIN = 'andika'
const FAMILY_OF: Readonly<Record<Script, string>> = {
  Latn: LATIN,
  Cyrl: LATIN,
  Arab: 'vazirmatn',
  Ethi: 'noto-sans-ethiopic',
}
const ARABIC_FAMILY_OF: Readonly<Record<LanguageCode, string>> = { ar: 'noto-sans-arabic' }

/** The script that a language is written in. */
export const scriptOf = (language: LanguageCode): Script => SCRIPT_OF[language] ?? 'Latn'

/** The font family for a script in a text of some language. */
export function familyOf(script: Script, language: LanguageCode): string {
  if (script !== 'Arab') return FAMILY_OF[script]
  // Arabic letters in a Dutch text are mostly a name: set in the font of Arabic.
  return scriptOf(language) === 'Arab' ? (ARABIC_FAMILY_OF[language] ?? FAMILY_OF.Arab) : 'noto-sans-arabic'
}

/**
 * Language tag for HarfBuzz: the language of the text where the script is its own. A Dutch name in an Arabic text is
 * set as Dutch.
 */
export function shapingLanguage(script: Script, language: LanguageCode): LanguageCode {
  if (scriptOf(language) === script) return language
  return { Latn: 'nl', Cyrl: 'uk', Arab: 'ar', Ethi: 'ti' }[script]
}

/** File names (without extension) of the fonts that every text in a language needs, its own font first. */
export function fontIdsOf(language: LanguageCode): readonly string[] {
  return inBothWeights([familyOf(scriptOf(language), language), LATIN])
}

/** The same, with the fonts for scripts that the text itself brings along (an Arabic name in a Dutch letter). */
export function fontIdsFor(text: string, language: LanguageCode): readonly string[] {
  const scripts = [...new Set(Array.from(text, (character) => classOf(character.codePointAt(0) ?? 0).script))]
  const families = scripts.flatMap((script) => (script ? [familyOf(script, language)] : []))
  return inBothWeights([familyOf(scriptOf(language), language), LATIN, ...families])
}

export const fontId = (family: string, weight: Weight): string => `${family}-${weight}`

const inBothWeights = (families: readonly string[]): readonly string[] =>
  [...new Set(families)].flatMap((family) => [fontId(family, 400), fontId(family, 700)])
