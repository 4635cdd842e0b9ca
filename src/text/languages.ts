import type { LanguageCode } from '../model/language'
import { isBidiControl } from './characters'
import { scriptOf, shapingLanguage } from './fonts'
import type { Paragraph } from './paragraph'
import type { LanguageStretch, TextStyle } from './types'

const latinLetter = /\p{Script=Latin}/u

const isBlank = (text: string) => Array.from(text).every((c) => /\s/.test(c) || isBidiControl(c))

/** Whether a text may hold words of another language than its own: Latin letters among those of another script. */
export const isMixed = (text: string, { language }: TextStyle): boolean =>
  scriptOf(language) !== 'Latn' && latinLetter.test(text)

/**
 * The languages in a text: Latin letters among those of another script are Dutch, mostly a name or a word that is on the
 * door of the school; digits and signs belong to the text around them. Stretches end where runs of glyphs do.
 */
export function stretchesOf({ text, style, runs }: Paragraph): readonly LanguageStretch[] {
  const stretches: LanguageStretch[] = []
  let blankSoFar = true
  for (const { item } of runs) {
    const words = text.slice(item.start, item.end)
    const language = languageIn(words, style.language)
    const blank = isBlank(words)
    const last = stretches.at(-1)
    if (last && (blank || blankSoFar || last.language === language)) {
      stretches[stretches.length - 1] = {
        start: last.start,
        end: item.end,
        language: blankSoFar ? language : last.language,
      }
    } else stretches.push({ start: item.start, end: item.end, language })
    blankSoFar &&= blank
  }
  return stretches
}

const languageIn = (words: string, language: LanguageCode): LanguageCode =>
  latinLetter.test(words) ? shapingLanguage('Latn', language) : language
