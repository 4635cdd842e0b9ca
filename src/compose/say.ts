import { createInstance, type i18n } from 'i18next'
import type { PhraseId } from '../model/template'
import type { WordBank } from '../model/word-bank'

/** Says a phrase with its slots filled in; undefined when the language lacks the phrase. */
export type Say = (phrase: PhraseId, values?: Readonly<Record<string, string>>) => string | undefined

const instances = new WeakMap<WordBank, i18n>()

/** The letters' own i18next: one per word bank, apart from the interface's words. */
function instanceOf(bank: WordBank): i18n {
  const known = instances.get(bank)
  if (known) return known
  const instance = createInstance()
  instance.init({
    lng: bank.language.code,
    fallbackLng: false,
    resources: { [bank.language.code]: { letter: bank.phrases } },
    ns: ['letter'],
    defaultNS: 'letter',
    // Phrase ids hold dots, and what a teacher types may hold any character: nothing is a separator or a command.
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  instances.set(bank, instance)
  return instance
}

export function sayIn(bank: WordBank): Say {
  const instance = instanceOf(bank)
  return (phrase, values = {}) =>
    Object.hasOwn(bank.phrases, phrase) ? instance.t(phrase, { replace: values }) : undefined
}
