import type { LaidOut } from '../../../src/layout/page'

const steering = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').replace(steering, '').split(/\s+/).filter(Boolean)

/** What stands on the pages, line by line, in the order it is read; without `decoration` only what has a place in the structure. */
export const textOf = ({ pages }: LaidOut, { decoration = true } = {}): string =>
  pages
    .flatMap(({ items }) => items)
    .filter(({ node }) => decoration || node !== undefined)
    .map((item) => (item.kind === 'text' ? item.line.text.slice(item.line.start, item.line.end) : ''))
    .join('\n')

export interface Score {
  /** Share of the words that come out whole and with their letters in the right order. */
  readonly words: number
  /** The words that do not. */
  readonly lost: readonly string[]
  /** Numbers that come out back to front. */
  readonly reversed: readonly string[]
}

/** Compares extracted words with those on the page, each as often as it occurs. */
export function score(truth: string, extracted: string): Score {
  const left = new Map<string, number>()
  for (const word of wordsOf(extracted)) left.set(word, (left.get(word) ?? 0) + 1)
  const wanted = wordsOf(truth)
  const lost = wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
  const digits = (word: string) => word.replace(/\D/g, '')
  const backwards = (word: string) => [...digits(word)].reverse().join('')
  const extra = new Set([...left].flatMap(([word, count]) => (count > 0 ? [digits(word)] : [])))
  return {
    words: wanted.length === 0 ? 1 : 1 - lost.length / wanted.length,
    lost,
    reversed: lost.filter((word) => backwards(word) !== digits(word) && extra.has(backwards(word))),
  }
}
