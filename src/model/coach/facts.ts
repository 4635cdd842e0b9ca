import { hitsIn, lexiconOf } from './lexicon'
import type { Reading, Word } from './reading'
import type { Find } from './rule'
import type { CoachWords } from './words'

/** What must come back needs a last day, in the same text. */
export function missingDayRule({
  sentences: { return: back, limits, starts },
  moments,
  calendar,
}: CoachWords): Find {
  const days = [...calendar.weekdays, ...calendar.months, ...Object.keys(moments.relative)]
  const saysWhen = ({ text, words }: Reading) =>
    /\d\s?[/-]\s?\d/.test(text) ||
    limits.some((limit) => text.toLowerCase().includes(limit)) ||
    words.some(({ word }) => days.some((day) => word.startsWith(day)))
  return (reading) => {
    if (saysWhen(reading)) return []
    return reading.sentences.flatMap(({ words, from, to }) => {
      if (reading.text.slice(from, to).endsWith('?') || isAnswer(reading, from)) return []
      const things = words.some(({ word }) => back.things.includes(word))
      const verb = words.findIndex(({ word }) => back.verbs.includes(word))
      const particle = words.findLast(({ word }, index) => index > verb && back.particles.includes(word))
      if (!things || verb < 0 || !particle || isPreposition(words, particle, starts)) return []
      // "Vul de strook in" gives nothing back; "vul ze in en geef ze terug" does.
      const before = words.slice(0, words.indexOf(particle)).map(({ word }) => word)
      const owner = before.findLast((word) => back.verbs.includes(word))
      return owner === undefined || back.fillIn.includes(owner)
        ? []
        : [{ from: particle.from, to: particle.to }]
    })
  }
}

/** Who answers a question gives it back whenever it is so: `Komt u niet? Geef de strook terug.` */
const isAnswer = ({ text }: Reading, from: number) => /\?\s*$/.test(text.slice(0, from))

/** `in een envelop` says where; `in bij de juf` gives back. */
const isPreposition = (words: readonly Word[], particle: Word, starts: readonly string[]) =>
  starts.includes(words[words.indexOf(particle) + 1]?.word ?? '')

/** Several things to bring stand apart, each with its pictogram. */
export function listRule({ sentences: { bring } }: CoachWords): Find {
  const most = 2
  return (reading) =>
    reading.sentences.flatMap(({ words, from, to }) => {
      const verb = words.find(({ word }) => bring.verbs.includes(word))
      const end = words.findLast(({ word }) => bring.ends.includes(word))
      if (!verb || !end || end.from <= verb.from) return []
      const between = reading.text.slice(verb.to, end.from)
      const items = between.split(/,|\sen\s/).map((item) => item.trim())
      const short = items.every((item) => item !== '' && item.split(/\s+/).length <= 5)
      if (items.length <= most || !short) return []
      return [
        { from: Math.max(from, verb.to + 1), to: Math.min(to, end.to), values: { things: items.length } },
      ]
    })
}

/** A list of words for whole expressions, without a proposal: vague words, figures of speech. */
export function wordsRule(expressions: readonly string[]): Find {
  const lexicon = lexiconOf(Object.fromEntries(expressions.map((expression) => [expression, null])))
  return (reading) => hitsIn(reading, lexicon).map(({ from, to }) => ({ from, to }))
}
