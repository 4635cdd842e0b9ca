import { type Fix, type Found, replace } from './finding'
import { imperativeOf } from './imperative'
import type { Reading, SentenceSpan } from './reading'
import type { Find } from './rule'
import type { CoachWords } from './words'

/** A word that denies may be lost in translation; two of them in one sentence are lost on readers too. */
export function negationRule(coach: CoachWords): Find {
  const { negations, without, prefixed, forget, fillers } = coach.sentences
  return (reading) =>
    reading.sentences.flatMap((sentence): readonly Found[] => {
      const { words } = sentence
      const denying = words.filter(({ word }) => negations.includes(word))
      const [first, second] = denying
      if (!first) return []
      const forgetting = words.find(({ word }) => forget.includes(word))
      // "Nooit te vergeten" reminds of nothing.
      if (forgetting && denying.some(({ word }) => fillers.includes(word))) {
        const fix = reminder(reading, sentence, coach)
        const [from, to] = [Math.min(first.from, forgetting.from), Math.max(first.to, forgetting.to)]
        return [{ from, to, why: 'negation.forget', ...(fix && { fixes: [fix] }) }]
      }
      const turned = words.find(
        ({ word, from }) => from > first.from && (without.includes(word) || prefixed.includes(word)),
      )
      const last = second ?? turned
      return last ? [{ from: first.from, to: last.to }] : []
    })
}

/** `Vergeet niet om uw boek mee te brengen` -> `Breng uw boek mee`. */
function reminder(
  reading: Reading,
  { from, to }: SentenceSpan,
  { verbs, sentences }: CoachWords,
): Fix | undefined {
  const text = reading.text.slice(from, to)
  const [opener = '', ...rest] = text.split(/\s+/)
  if (!sentences.forget.includes(opener.toLowerCase())) return undefined
  const denied = rest.filter((word) => !sentences.fillers.includes(word.toLowerCase())).join(' ')
  const command = imperativeOf(denied, verbs)
  return command === undefined ? undefined : replace(from, to, command)
}
