import type { Slot } from '../../../src/model/template'
import { dutch, slotsIn, templates } from './content'

/** How many words a value becomes on paper: "dinsdag 24 november 2026", "08.30 uur". A number to dial is one word. */
const wordsOfValue: Readonly<Record<Slot['type'], number>> = {
  date: 4,
  time: 2,
  money: 2,
  number: 1,
  phone: 1,
  iban: 1,
  name: 2,
  text: 4,
  choice: 0,
  concepts: 0,
}
const wordsOfSlot = (slot: string) => {
  const type = templates.flatMap(({ slots }) => slots[slot]?.type ?? [])[0]
  return type === undefined ? 1 : wordsOfValue[type]
}

const isSentence = (phrase: string) => /^(?!kop\.|mee\.)/.test(phrase)
/** Every sentence of every phrase that is one: no headings, no things to bring. */
export const sentences = Object.entries(dutch)
  .filter(([phrase]) => isSentence(phrase))
  .flatMap(([phrase, text]) => text.split(/(?<=[.?:])\s+(?!\{)/).map((sentence) => ({ phrase, sentence })))

/** Its words, with values as long as they become on paper. */
export const length = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => !word.includes('{{')).length +
  slotsIn(sentence).reduce((sum, slot) => sum + wordsOfSlot(slot), 0)
