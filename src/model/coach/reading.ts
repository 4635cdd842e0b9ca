import type { Day } from '../day'
import type { TextKind } from './finding'

/** One word of a text, with the place where it stands. */
export interface Word {
  readonly text: string
  /** In small letters, with straight apostrophes. */
  readonly word: string
  readonly from: number
  readonly to: number
}

export interface SentenceSpan {
  readonly from: number
  readonly to: number
  readonly words: readonly Word[]
}

/** A text as the rules see it: cut into sentences and words, once. */
export interface Reading {
  readonly text: string
  readonly kind: TextKind
  readonly today: Day
  readonly words: readonly Word[]
  readonly sentences: readonly SentenceSpan[]
}

/** Letters and digits, held together by what stands inside them: `heen-en-weer`, `mama's`, `8.30`, `d.m.v`. */
const wordPattern = /['’](?=s\s)[\p{L}]|[\p{L}\p{N}]+(?:['’.:/-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    word: plain(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Ends a sentence: a stop and then a capital or a digit. The stop of an abbreviation is followed by a small letter. */
const boundary = /(?<=[.!?])["”’)]*\s+(?=["“‘(]*[\p{Lu}\p{N}])|\n+/gu

/** `nr. 4`, `8 u. 15`: a short word with a stop before a number goes on. */
const goesOn = /(?:^|\s)\p{L}{1,3}\.\s+$/u

export function sentencesOf(text: string, words: readonly Word[]): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let from = 0
  const close = (to: number) => {
    const inside = words.filter((word) => word.from >= from && word.to <= to)
    if (inside.length > 0) spans.push({ from, to, words: inside })
  }
  for (const match of text.matchAll(boundary)) {
    const next = match.index + match[0].length
    if (/\d/.test(text[next] ?? '') && goesOn.test(text.slice(from, next))) continue
    close(match.index)
    from = next
  }
  close(text.length)
  return spans
}

export function readingOf(text: string, kind: TextKind, today: Day): Reading {
  const words = wordsOf(text)
  return { text, kind, today, words, sentences: sentencesOf(text, words) }
}

/** The sentence that holds the character at `at`. */
export const sentenceAt = ({ sentences }: Reading, at: number): SentenceSpan | undefined =>
  sentences.find(({ from, to }) => at >= from && at < to)

/** Whether a sentence begins here: its first word needs its capital. */
export const beginsSentence = (reading: Reading, at: number): boolean =>
  reading.sentences.some(({ words }) => words[0]?.from === at)

/** The words put in the place of others: with a capital when those had the sentence's. */
export function asWritten(reading: Reading, from: number, text: string): string {
  return beginsSentence(reading, from) && /^\p{Lu}/u.test(reading.text.slice(from)) ? capital(text) : text
}

export const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** A pattern that finds one of these expressions as whole words; longest first. */
export function oneOf(expressions: readonly string[]): string {
  const escaped = [...expressions]
    .sort((a, b) => b.length - a.length)
    .map((expression) => expression.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
  return `(?:${escaped.join('|')})`
}

export const wordStart = '(?<![\\p{L}\\p{N}])'
export const wordEnd = '(?![\\p{L}\\p{N}])'
