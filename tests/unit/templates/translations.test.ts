import { describe, expect, it } from 'vitest'
import type { Script } from '../../../src/model/language'
import { dutch, slotsIn, translations } from './content'

const letters: Readonly<Record<Script, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
}

/** The marks that end a sentence as the Dutch one ends, in the scripts that we write. */
const ends: readonly (readonly [dutch: RegExp, translation: RegExp])[] = [
  [/\.$/, /[.۔።]$/],
  [/\?$/, /[?؟፧]$/],
  [/:$/, /[:፡፦]$/],
  [/[^.?:]$/, /[^.?:۔።؟፧፡፦]$/],
]

const localDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u1369-\u137c]/

describe.each(translations.map(({ language, phrases }) => [language.dutchName, language, phrases] as const))(
  'the translation into %s',
  (_, language, phrases) => {
    const wrong = (law: (translation: string, original: string) => boolean) =>
      Object.entries(phrases).filter(([phrase, text]) => !law(text, dutch[phrase] ?? ''))

    it('says every sentence, no more and no less', () => {
      expect(Object.keys(phrases).sort()).toEqual(Object.keys(dutch).sort())
    })

    it('has the same slots in every sentence', () => {
      expect(wrong((text, original) => slotsIn(text).join() === slotsIn(original).join())).toEqual([])
    })

    it('has no braces but those of slots', () => {
      expect(wrong((text) => !/[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([])
    })

    it('uses no digits but 0 to 9, and only those of the Dutch', () => {
      const digits = (text: string) => (text.match(/\d+/g) ?? []).sort().join()
      expect(wrong((text) => !localDigits.test(text))).toEqual([])
      expect(wrong((text, original) => digits(text) === digits(original))).toEqual([])
    })

    it('is written in its own script', () => {
      expect(wrong((text) => letters[language.script].test(text))).toEqual([])
      expect(wrong((text, original) => text !== original)).toEqual([])
    })

    it('ends every sentence as the Dutch does', () => {
      expect(
        wrong((text, original) =>
          ends.every(([inDutch, inTranslation]) => !inDutch.test(original) || inTranslation.test(text)),
        ),
      ).toEqual([])
    })

    it('holds no stray spaces, invisible marks or straight quotes', () => {
      expect(
        wrong(
          (text) =>
            text === text.normalize('NFC').trim() &&
            !/\s\s|['"`\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(text),
        ),
      ).toEqual([])
    })
  },
)

it('covers French and English', () => {
  expect(translations.map(({ language }) => language.code)).toEqual(expect.arrayContaining(['fr', 'en']))
})
