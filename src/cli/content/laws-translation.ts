import { type Language, letterOf } from '../../model/language'
import { slotsIn } from '../../model/translation-check'

/** A translation beside the Dutch that it was made of. */
export interface Translated {
  readonly text: string
  readonly dutch: string
  readonly language: Pick<Language, 'script'>
}

/** What every translation keeps to. */
export interface TranslationLaw {
  /** For us: ends a sentence that begins with "a translation". */
  readonly promise: string
  /** For whoever translates, in Dutch: what to do. Undefined when the law is kept. */
  readonly mend: (translated: Translated) => string | undefined
}

const slot = /\{\{\w+\}\}/g
const localDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u1369-\u137c]/

/** The marks that end a sentence as the Dutch one ends, in the scripts that we write. */
const ends: readonly (readonly [dutch: RegExp, translation: RegExp, name: string])[] = [
  [/\.$/, /[.۔።]$/, 'een punt'],
  [/\?$/, /[?؟፧]$/, 'een vraagteken'],
  [/:$/, /[:፡፦]$/, 'een dubbele punt'],
  [/[^.?:]$/, /[^.?:۔።؟፧፡፦]$/, 'geen leesteken'],
]

const stray = /\s\s|['"`\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

const digitsIn = (text: string) => (text.match(/\d+/g) ?? []).toSorted()
const list = (items: readonly string[]) => (items.length === 0 ? 'geen' : items.join(', '))
const written = (slots: readonly string[]) => slots.map((name) => `{{${name}}}`)

export const ownScript: TranslationLaw = {
  promise: 'is written in its own script',
  mend: ({ text, language }) =>
    letterOf(language.script).test(text) ? undefined : 'Schrijf de vertaling in het schrift van de taal.',
}

/** The laws of every word that is translated: sentences, and the words of pictograms. */
export const wordLaws: readonly TranslationLaw[] = [
  {
    promise: 'has the same slots as the Dutch',
    mend: ({ text, dutch }) => {
      const [given, wanted] = [slotsIn(text).toSorted(), slotsIn(dutch).toSorted()]
      return given.join() === wanted.join()
        ? undefined
        : `Neem over zoals ze in het Nederlands staan: ${list(written(wanted))}. Nu staat er: ${list(written(given))}.`
    },
  },
  {
    promise: 'has no braces but those of slots',
    mend: ({ text }) =>
      /[{}]/.test(text.replace(slot, ''))
        ? 'Schrijf { en } alleen om een plaats voor een gegeven, zoals {{datum}}.'
        : undefined,
  },
  {
    promise: 'uses no digits but 0 to 9',
    mend: ({ text }) => (localDigits.test(text) ? 'Schrijf cijfers als 0 1 2 3 4 5 6 7 8 9.' : undefined),
  },
  {
    promise: 'has the numbers of the Dutch, and no others',
    mend: ({ text, dutch }) => {
      const [given, wanted] = [digitsIn(text), digitsIn(dutch)]
      return given.join() === wanted.join()
        ? undefined
        : `Schrijf de getallen van het Nederlands, in cijfers: ${list(wanted)}. Nu staat er: ${list(given)}.`
    },
  },
  ownScript,
  {
    promise: 'holds no stray spaces, invisible marks or straight quotes',
    mend: ({ text }) =>
      text !== text.normalize('NFC').trim() || stray.test(text)
        ? 'Laat dubbele spaties weg, en schrijf geen rechte aanhalingstekens: ’ in de plaats van \' en „ of “ in de plaats van ".'
        : undefined,
  },
]

/** The laws of a sentence. */
export const sentenceLaws: readonly TranslationLaw[] = [
  ...wordLaws,
  {
    promise: 'is not the Dutch itself',
    mend: ({ text, dutch }) =>
      text === dutch ? 'Hier staat nog het Nederlands. Vertaal de zin.' : undefined,
  },
  {
    promise: 'ends as the Dutch does',
    mend: ({ text, dutch }) => {
      const end = ends.find(([inDutch]) => inDutch.test(dutch))
      return !end || end[1].test(text) ? undefined : `Eindig zoals het Nederlands: met ${end[2]}.`
    },
  },
]

/** All that there is to do about one translation. */
export const mendsOf = (translated: Translated, laws: readonly TranslationLaw[]): readonly string[] =>
  laws.flatMap(({ mend }) => mend(translated) ?? [])
