import { type Fix, type Found, replace } from './finding'
import { capital, type Reading, type SentenceSpan } from './reading'
import type { Find } from './rule'
import type { CoachWords, SentenceWords, VerbWords } from './words'

/** Words of a sentence that parents can take in at once, and the number where it becomes an error. */
const longestSentence = 12
const muchTooLong = 15

/** The words between two pauses, at most. A phone number is dialled, not read: one word. A colon gives a rest. */
function countWords({ text }: Reading, { words }: SentenceSpan): number {
  let [count, most] = [0, 0]
  words.forEach(({ word, from }, index) => {
    const previous = words[index - 1]
    const isPhone = previous && /^\d{2,3}$/.test(word) && /^0?\d{2,4}$/.test(previous.word)
    if (previous && text.slice(previous.to, from).includes(':')) count = 0
    if (!isPhone) count += 1
    most = Math.max(most, count)
  })
  return most
}

/** Sentences of more than twelve words, with the place to cut them. */
export function longRule(words: CoachWords): Find {
  return (reading) =>
    reading.sentences.flatMap((sentence) => {
      const count = countWords(reading, sentence)
      if (count <= longestSentence) return []
      const cut = cutOf(sentence, words.sentences)
      return [
        {
          from: sentence.from,
          to: sentence.to,
          why: cut ? 'long.cut' : count > muchTooLong ? 'long.far' : 'long',
          values: { length: count, most: longestSentence, after: cut?.after ?? '' },
          fixes: cut ? [cut.fix] : [],
        },
      ]
    })
}

/** Where a sentence falls apart into two: before a joining word that is followed by a new subject, nearest the middle. */
function cutOf({ words }: SentenceSpan, { joints, starts }: SentenceWords) {
  const places = words.flatMap((word, index) => {
    const next = words[index + 1]
    const previous = words[index - 1]
    const isJoint = joints.includes(word.word) && next && previous && starts.includes(next.word)
    return isJoint && index >= 3 && words.length - index >= 4 ? [{ index, previous, next }] : []
  })
  const middle = words.length / 2
  const best = places.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0]
  if (!best) return undefined
  return {
    after: best.previous.text,
    fix: replace(best.previous.to, best.next.to, `. ${capital(best.next.text)}`),
  }
}

/** Sub-clauses: a conjunction and what hangs on it. `Als uw kind ziek is, …` can become a question. */
export function clauseRule({ sentences, verbs, address }: CoachWords): Find {
  const { anywhere, afterComma, asComparison, headlessRelative, conditionOpeners } = sentences
  return (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): readonly Found[] => {
        const previous = sentence.words[index - 1]
        const comma = previous !== undefined && reading.text.slice(previous.to, word.from).includes(',')
        const isWho = index === 0 && headlessRelative.includes(word.word) && hasComma(reading, sentence)
        const isCompared = sentence.words
          .slice(Math.max(0, index - 2), index)
          .some((near) => asComparison.includes(near.word))
        const hangs =
          isWho ||
          (anywhere.includes(word.word) &&
            !isCompared &&
            hasClause(sentence, index, sentences, verbs) &&
            !isQuestionWord(reading, sentence, index)) ||
          (comma && afterComma.includes(word.word)) ||
          (word.word === sentences.that && isThat(sentence, index, sentences))
        if (!hangs) return []
        const asQuestion =
          index === 0 && conditionOpeners.includes(word.word)
            ? questionOf(reading, sentence, verbs.finite, address.pronouns)
            : undefined
        const split = comma ? splitAt(reading, word.from, word.to, sentences) : undefined
        const fix = asQuestion ?? split
        return [
          {
            from: word.from,
            to: word.to,
            ...(asQuestion && { why: 'clause.question' }),
            ...(fix && { fixes: [fix] }),
          },
        ]
      }),
    )
}

/** `Wij hopen dat u komt`, not `Wij willen dat niet`. */
function isThat({ words }: SentenceSpan, index: number, { thatAfter, starts }: SentenceWords): boolean {
  const [previous, next] = [words[index - 1], words[index + 1]]
  return (
    previous !== undefined &&
    next !== undefined &&
    thatAfter.includes(previous.word) &&
    starts.includes(next.word)
  )
}

/** `tellen mee als dagen` compares: no verb of its own follows. */
function hasClause(
  { words }: SentenceSpan,
  index: number,
  { conditionOpeners, starts }: SentenceWords,
  { finite }: VerbWords,
) {
  const following = words.slice(index + 1)
  if (!conditionOpeners.includes(words[index]?.word ?? '')) return true
  return starts.includes(following[0]?.word ?? '') || following.some(({ word }) => finite.includes(word))
}

const hasComma = (reading: Reading, { from, to }: SentenceSpan) => reading.text.slice(from, to).includes(',')

/** `Wanneer kunt u komen?` asks; it is no sub-clause. */
const isQuestionWord = (reading: Reading, { from, to }: SentenceSpan, index: number) =>
  index === 0 && reading.text.slice(from, to + 1).includes('?') && !reading.text.slice(from, to).includes(',')

/** `, maar het kost 5 euro` -> `. Het kost 5 euro`, where a whole sentence follows. */
function splitAt(
  reading: Reading,
  from: number,
  to: number,
  { joints, starts }: SentenceWords,
): Fix | undefined {
  const next = reading.words.find((word) => word.from > to)
  const joins = joints.includes(reading.text.slice(from, to).toLowerCase())
  const comma = reading.text.lastIndexOf(',', from)
  return joins && next && starts.includes(next.word)
    ? replace(comma, next.to, `. ${capital(next.text)}`)
    : undefined
}

/** `Als uw kind ziek is, bel ons.` -> `Is uw kind ziek? Bel ons.` */
function questionOf(
  reading: Reading,
  sentence: SentenceSpan,
  finite: readonly string[],
  pronouns: readonly string[],
): Fix | undefined {
  const text = reading.text.slice(sentence.from, sentence.to)
  const match = /^\S+\s+([^,]+?)\s+(\p{L}+),\s*(?:dan\s+)?(\p{L}+)\s+(\p{L}+)(.*)$/u.exec(text)
  const [, subject = '', verb = '', first = '', second = '', rest = ''] = match ?? []
  if (!finite.includes(verb)) return undefined
  // Behind a condition the verb comes first; in a sentence of its own the subject does: `kan u` -> `u kan`.
  const isTurned = pronouns.includes(second)
  if (finite.includes(first) && !isTurned) return undefined
  const act = isTurned ? `${capital(second)} ${first}${rest}` : `${capital(first)} ${second}${rest}`
  return replace(sentence.from, sentence.to, `${capital(verb)} ${subject}? ${act}`)
}
