import type { Found } from './finding'
import { replace } from './finding'
import { imperativeOf } from './imperative'
import { foundFrom, hitsIn, lexiconOf } from './lexicon'
import { asWritten, type Reading, sentenceAt, type Word } from './reading'
import type { Find } from './rule'
import type { CoachWords, Sayings } from './words'

/** A rule that is a list: expressions and what to say instead. */
export function expressionRule(words: CoachWords, sayings: Sayings): Find {
  const lexicon = lexiconOf(sayings)
  return (reading) =>
    hitsIn(reading, lexicon).map((hit) => foundFrom(reading, hit, words.sentences.determiners))
}

/** In brackets behind its explanation a school word may stand: parents will hear it at the gate. */
const inBrackets = ({ text }: Reading, { from, to }: { readonly from: number; readonly to: number }) =>
  /\([^()]{0,20}$/.test(text.slice(0, from)) && /^[^()]{0,20}\)/.test(text.slice(to))

/** School words: those of the list, and longer words that one of them is part of. */
export function jargonRule(words: CoachWords, known: ReadonlySet<string>): Find {
  const list = expressionRule(words, words.jargon)
  return (reading) => {
    const listed = list(reading).filter((found) => !inBrackets(reading, found))
    const covered = (word: Word) => listed.some(({ from, to }) => word.from < to && word.to > from)
    const compounds = reading.words
      .filter((word) => !covered(word) && !known.has(word.word) && !inBrackets(reading, word))
      .filter((word) => words.schoolWordParts.some((part) => word.word.includes(part)))
      .map(({ from, to }) => ({ from, to }))
    return [...listed, ...compounds, ...fetching(reading, words)]
  }
}

/** `haal … af`: the separable form of a listed verb. Parents learn one word for it. */
function fetching(reading: Reading, { sentences: { fetch } }: CoachWords): readonly Found[] {
  return reading.sentences.flatMap(({ words }) => {
    const verb = words.find(({ word }) => fetch.verbs.includes(word))
    const particle = words.find(({ word, from }) => verb && from > verb.to && word === fetch.particle)
    if (!verb || !particle) return []
    return [{ from: verb.from, to: particle.to, fixes: [replace(particle.from, particle.to, fetch.say)] }]
  })
}

/** `Gelieve … mee te geven` -> `Geef … mee`: a request that hides what to do, when the verb is a known one. */
export function requestRule(words: CoachWords, sayings: Sayings): Find {
  const list = expressionRule(words, sayings)
  return (reading) =>
    list(reading).map((found) => {
      const sentence = sentenceAt(reading, found.from)
      const first = sentence?.words[0]
      if (!sentence || !first || first.from < found.from - 4) return found
      const command = imperativeOf(reading.text.slice(found.to, sentence.to), words.verbs)
      return command === undefined
        ? found
        : { ...found, fixes: [replace(sentence.from, sentence.to, command)] }
    })
}

/** Words that are small for their own sake: `briefje`. */
export function diminutiveRule({ diminutives }: CoachWords): Find {
  const { real, say } = diminutives
  const isReal = new Set(real)
  const ending = /\p{L}{2}[^\P{L}aeiouy]jes?$/u
  return (reading) =>
    reading.words.flatMap(({ word, text, from, to }) => {
      if (
        isReal.has(word) ||
        !ending.test(word) ||
        (text !== word && from > 0 && /^\p{Lu}/u.test(text) && !startsSentence(reading, from))
      )
        return []
      const plainWord = say[word]
      return [
        { from, to, ...(plainWord && { fixes: [replace(from, to, asWritten(reading, from, plainWord))] }) },
      ]
    })
}

const startsSentence = (reading: Reading, at: number) =>
  reading.sentences.some(({ words }) => words[0]?.from === at)

/** Words that a tired reader stumbles over. Those that the letters use themselves are learned with them. */
export function longWordRule(known: ReadonlySet<string>): Find {
  const longest = 14
  return (reading) =>
    reading.words
      .filter(({ word }) => word.split(/[-/]/).some((part) => part.length > longest) && !known.has(word))
      .filter(({ text, from }) => /^\p{Ll}/u.test(text) || startsSentence(reading, from))
      .map(({ from, to, text }) => ({ from, to, values: { letters: text.length } }))
}
