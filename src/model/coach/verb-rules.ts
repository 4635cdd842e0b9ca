import type { Found } from './finding'
import type { Reading, SentenceSpan, Word } from './reading'
import type { Find } from './rule'
import type { CoachWords } from './words'

/** Between the verb and its participle stand at most so many words. */
const reach = 9

/** `worden` with a participle: nobody is said to act. */
export function passiveRule({ verbs: { passive } }: CoachWords): Find {
  const shape = new RegExp(`^(?:${passive.shapes.join('|')})$`, 'u')
  const isParticiple = ({ word }: Word) =>
    passive.strong.includes(word) || (shape.test(word) && !passive.not.includes(word))
  return (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): readonly Found[] => {
        if (!passive.auxiliaries.includes(word.word)) return []
        const after = clauseAfter(reading, sentence, index).find(isParticiple)
        const before = sentence.words[index - 1]
        const participle = after ?? (before && isParticiple(before) ? before : undefined)
        if (!participle) return []
        return [{ from: Math.min(word.from, participle.from), to: Math.max(word.to, participle.to) }]
      }),
    )
}

/** The words behind one, up to the next comma that begins something new. */
function clauseAfter(reading: Reading, { words }: SentenceSpan, index: number): readonly Word[] {
  const following = words.slice(index + 1, index + 1 + reach)
  const stop = following.findIndex((word) =>
    /[,;:?]/.test(reading.text.slice((words[words.indexOf(word) - 1] ?? word).to, word.from)),
  )
  return stop < 0 ? following : following.slice(0, stop)
}

/** `het invullen van de strook`: an act dressed up as a thing. */
export function nominalRule({ sentences: { nominal } }: CoachWords): Find {
  return (reading) =>
    reading.sentences.flatMap(({ words }) =>
      words.flatMap((word, index): readonly Found[] => {
        const [before, after] = [words[index - 1], words[index + 1]]
        const isAct = before?.word === nominal.act && nominal.verbs.includes(word.word)
        const isNoun = before?.word === nominal.thing && nominal.nouns.includes(word.word)
        if (!before || after?.word !== nominal.of || !(isAct || isNoun)) return []
        return [{ from: before.from, to: after.to }]
      }),
    )
}

/** More words than this between the parts of a verb, and a reader or a translator has lost the first. */
const mostBetween = 4

/** `Breng … mee` with the sentence in between. */
export function splitVerbRule({ verbs: { separable }, sentences: { light } }: CoachWords): Find {
  return (reading) =>
    reading.sentences.flatMap(({ words, to }) => {
      const last = words.at(-1)
      const forms = last && Object.hasOwn(separable, last.word) ? separable[last.word] : undefined
      if (!last || !forms || reading.text.slice(last.to, to).includes('(')) return []
      const verb = words.findIndex(({ word }) => forms.includes(word))
      const first = words[verb]
      const between = words.slice(verb + 1, -1).filter(({ word }) => !light.includes(word)).length
      return first && between > mostBetween
        ? [{ from: first.from, to: last.to, values: { first: first.text, last: last.text } }]
        : []
    })
}
