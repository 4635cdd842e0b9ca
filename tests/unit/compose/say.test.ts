import fc from 'fast-check'
import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/catalogue/languages'
import { loadWords } from '../../../src/catalogue/words'
import { sayIn } from '../../../src/compose/say'
import type { WordBank } from '../../../src/model/word-bank'

const banks = await Promise.all(languages.map(({ code }) => loadWords(code)))
const slotsOf = (phrase: string) => Array.from(phrase.matchAll(/\{\{(\w+)\}\}/g), ([, slot = '']) => slot)

/** The same said by i18next, whose way of writing slots translators and their tools know. */
function byI18next({ language, phrases }: WordBank) {
  const instance = createInstance()
  instance.init({
    lng: language.code,
    fallbackLng: false,
    resources: { [language.code]: { letter: phrases } },
    ns: ['letter'],
    defaultNS: 'letter',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  return (phrase: string, values: Readonly<Record<string, string>>) => instance.t(phrase, { replace: values })
}

describe('a phrase', () => {
  it('is said as i18next says it, in every language and whatever the teacher types', () => {
    for (const bank of banks) {
      const [say, expected] = [sayIn(bank), byI18next(bank)]
      const phrases = Object.entries(bank.phrases)
      fc.assert(
        fc.property(fc.constantFrom(...phrases), fc.string({ unit: 'grapheme' }), ([id, phrase], typed) => {
          const values = Object.fromEntries(slotsOf(phrase).map((slot) => [slot, typed]))
          expect(say(id, values)).toBe(expected(id, values))
        }),
        { numRuns: 300 },
      )
    }
  })

  it('never reads what a teacher types as a slot or a command', () => {
    const [dutch] = banks
    if (!dutch) throw new Error('no Dutch')
    const say = sayIn({ ...dutch, phrases: { groet: 'Dag {{naam}}, {{ dag }}!' } })
    expect(say('groet', { naam: '{{dag}}', dag: '$t(groet) $& $1' })).toBe('Dag {{dag}}, $t(groet) $& $1!')
  })

  it('keeps a slot that nothing is known for, and is nothing when the language lacks it', () => {
    const [dutch] = banks
    if (!dutch) throw new Error('no Dutch')
    const say = sayIn({ ...dutch, phrases: { groet: 'Dag {{naam}}' } })
    expect(say('groet')).toBe('Dag {{naam}}')
    expect(say('toString')).toBeUndefined()
  })
})
