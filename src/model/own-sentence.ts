import type { PhraseId } from './template'

const prefix = 'eigen:'

/**
 * The id of a teacher's own sentence. It says the Dutch itself, so that a translation that comes back is remembered for
 * every letter with the same sentence, and every device gives it the same id.
 */
export const ownSentence = (text: string): PhraseId =>
  `${prefix}${text.normalize('NFC').replace(/\s+/g, ' ').trim()}`

/** The Dutch of a teacher's own sentence; undefined for a sentence of ours. */
export const ownText = (id: PhraseId): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a sentence names somebody: it then stays on the device. Names of one letter or of digits say nothing. */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  const said = ` ${wordsOf(text).join(' ')} `
  return names.some((name) => {
    const words = wordsOf(name).join(' ')
    return /\p{L}{2}/u.test(words) && said.includes(` ${words} `)
  })
}

/** How much two sentences have in common: 1 for the same words in the same order, 0 for none. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  // The longest row of words that both have, in order.
  let row = right.map(() => 0)
  for (const word of left) {
    const next: number[] = []
    right.forEach((other, index) => {
      const before = index === 0 ? 0 : (row[index - 1] ?? 0)
      next.push(word === other ? before + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0))
    })
    row = next
  }
  return (2 * (row.at(-1) ?? 0)) / (left.length + right.length)
}

const near = 0.6

/** The known sentence that is most like this one, but not the same; undefined when none comes near. */
export function nearestSentence(text: string, known: readonly string[]): string | undefined {
  const same = ownSentence(text)
  const others = known.filter((other) => ownSentence(other) !== same)
  const best = others
    .map((other) => ({ other, score: likeness(text, other) }))
    .reduce((a, b) => (b.score > a.score ? b : a), { other: '', score: 0 })
  return best.score >= near ? best.other : undefined
}

/** A word of a sentence, and whether another sentence has it too. */
export interface ComparedWord {
  readonly word: string
  readonly isNew: boolean
}

/** The words of `other`, told apart from those of `text`. */
export function compared(other: string, text: string): readonly ComparedWord[] {
  const known = new Set(wordsOf(text))
  return other.split(/\s+/).map((word) => ({ word, isNew: wordsOf(word).some((part) => !known.has(part)) }))
}
