import { createInstance } from 'i18next'
import { useCallback } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import dutchLetters from '../../templates/teacher/nl/names.json'
import { type InterfaceLanguage, interfaceLanguages, usePreferences } from './preferences'
import dutch from './words/nl.json'
import { type PartKey, readWords, type WordPart } from './words/parts'

/** A key of the interface's words; plural forms share one key. */
export type WordKey = WithoutPlural<keyof typeof dutch | PartKey>
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

interface Dictionary {
  readonly default: Readonly<Record<string, string>>
}

/** Dutch is there at once; the others are fetched when someone chooses them. */
const others: Readonly<
  Partial<Record<InterfaceLanguage, () => Promise<readonly [screen: Dictionary, letters: Dictionary]>>>
> = {
  fr: () => Promise.all([import('./words/fr.json'), import('../../templates/teacher/fr/names.json')]),
  en: () => Promise.all([import('./words/en.json'), import('../../templates/teacher/en/names.json')]),
}

/**
 * The interface's own i18next, apart from the one that makes the letters' words. Its namespaces: `screen` for what is
 * ours, `letters` for what a teacher reads about each letter.
 */
export const interfaceWords = createInstance()

/** The parts whose words were asked for. Those of the language that is spoken are there. */
const parts = new Set<WordPart>()
/** The languages whose words of the start are there. */
const named = new Set<InterfaceLanguage>()

/** Starts the interface's words in the preferred language and follows later choices. */
export async function startWords(): Promise<void> {
  await interfaceWords.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    supportedLngs: [...interfaceLanguages],
    resources: { nl: { screen: dutch, letters: dutchLetters } },
    ns: ['screen', 'letters'],
    defaultNS: 'screen',
    partialBundledLanguages: true,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  usePreferences.subscribe(({ language }) => void speak(language))
  await speak(usePreferences.getState().language)
}

/** Fetches the words of a screen, in Dutch and in the language that is spoken. Rejects when they cannot be had. */
export async function loadWordsOf(part: WordPart): Promise<void> {
  await Promise.all([addPart(part, 'nl'), addPart(part, usePreferences.getState().language)])
  parts.add(part)
}

async function addPart(part: WordPart, language: InterfaceLanguage): Promise<void> {
  const namespace = part === 'form' ? 'letters' : 'screen'
  interfaceWords.addResourceBundle(language, namespace, await readWords(part, language), true, true)
}

async function speak(language: InterfaceLanguage): Promise<void> {
  const load = others[language]
  if (load && !named.has(language)) {
    const [screen, letters] = await load()
    named.add(language)
    interfaceWords.addResourceBundle(language, 'screen', screen.default, true, true)
    interfaceWords.addResourceBundle(language, 'letters', letters.default, true, true)
  }
  await Promise.all([...parts].map((part) => addPart(part, language)))
  await interfaceWords.changeLanguage(language)
  document.documentElement.lang = language
}

/** The interface's words in the language of the person at the screen. */
export function useWords(): Translate {
  const { t } = useTranslation('screen', { i18n: interfaceWords })
  return useCallback<Translate>((key, values) => t(key, { ...values }), [t])
}

/** The same outside React, for messages that commands make. */
export const say: Translate = (key, values) => interfaceWords.t(key, { ...values })
