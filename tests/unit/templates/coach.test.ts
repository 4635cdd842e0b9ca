import { expect, it } from 'vitest'
import type { RuleId } from '../../../src/model/coach/finding'
import type { Slot } from '../../../src/model/template'
import { coach, today } from '../../coach/score'
import { dutch, templates } from './content'

/** What a value of each kind becomes on paper. */
const written: Readonly<Record<Slot['type'], string>> = {
  date: 'dinsdag 24 november 2026',
  time: '08.30 uur',
  money: '5 euro',
  number: '3',
  phone: '09 123 45 67',
  iban: 'BE68 5390 0754 7034',
  name: 'Els Maes',
  text: 'Els Maes',
  choice: '',
  concepts: '',
}
const typeOf = (slot: string) => templates.flatMap(({ slots }) => slots[slot]?.type ?? [])[0] ?? 'name'

/** What is said at the gate, on the day itself and with the letter in the hand, need not say which day. */
const spoken = new Set(
  templates.flatMap(({ talk }) => [...(talk?.say ?? []), ...(talk?.ask ?? [])].map(({ phrase }) => phrase)),
)
const onPaper: readonly RuleId[] = ['date', 'missing-day', 'list']

/** A heading or a thing to bring is no sentence. */
const kindOf = (phrase: string) => (/^(?:kop|mee)\./.test(phrase) ? 'list' : 'sentence')

/** Phrases that may break a rule, each with its reason. */
const allowed: readonly { readonly phrase: string; readonly rule: RuleId; readonly because: string }[] = [
  {
    phrase: 'alle.strook-bij-nee',
    rule: 'missing-day',
    because: 'Says that no is an answer too; the head of the slip in the same letter names the last day.',
  },
  {
    phrase: 'uitleg.sinterklaas.feest',
    rule: 'date',
    because: 'A feast that comes back every year on the same day: a year and a weekday would be wrong.',
  },
  {
    phrase: 'religieus-feest.suikerfeest',
    rule: 'vague',
    because: 'The day depends on the moon: nobody can name it when the letter is written.',
  },
  {
    phrase: 'religieus-feest.offerfeest',
    rule: 'vague',
    because: 'The day depends on the moon: nobody can name it when the letter is written.',
  },
  {
    phrase: 'bibliotheek.te-laat-boete',
    rule: 'vague',
    because: 'The fine differs per library and per day; the sentence only says that there is one.',
  },
  {
    phrase: 'oudercontact.mama',
    rule: 'family',
    because:
      'A box that a parent ticks to say who comes: the word parents use for themselves, beside "iemand anders".',
  },
  {
    phrase: 'oudercontact.papa',
    rule: 'family',
    because:
      'A box that a parent ticks to say who comes: the word parents use for themselves, beside "iemand anders".',
  },
]

it('has no shipped sentence that its own coach would speak about', () => {
  const advice = Object.entries(dutch).flatMap(([phrase, sentence]) => {
    const text = sentence.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => written[typeOf(slot)])
    return coach(text, kindOf(phrase), today)
      .filter(({ rule }) => !(spoken.has(phrase) && onPaper.includes(rule)))
      .filter(({ rule }) => !allowed.some((one) => one.phrase === phrase && one.rule === rule))
      .map(({ rule, from, to }) => ({ phrase, rule, words: text.slice(from, to) }))
  })
  expect(advice).toEqual([])
})

it('allows nothing that is not there any more', () => {
  expect(allowed.filter(({ phrase }) => !(phrase in dutch))).toEqual([])
})
