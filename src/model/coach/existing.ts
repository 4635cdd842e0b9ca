import type { PhraseId } from '../template'
import type { Finding } from './finding'
import { sentencesOf, wordsOf } from './reading'
import type { CoachWords, MatchingWords } from './words'

/** What the letter around a text knows. */
export interface Surroundings {
  /** A phrase as this letter would print it; undefined when it asks for something the letter does not have. */
  readonly fill: (phrase: PhraseId) => string | undefined
  /** Whether the letter says the phrase already. */
  readonly says: (phrase: PhraseId) => boolean
}

/** Proposes the shipped sentence that says what a text says; none when there is none. */
export type FindExisting = (text: string, around: Surroundings) => Finding | undefined

interface Meaning {
  /** What is left of the words when endings, small words and synonyms are taken away. */
  readonly roots: ReadonlySet<string>
  /** How often it denies: a sentence and its opposite share all other words. */
  readonly denials: number
  /** Whether it tells parents what to do, or tells what is so. */
  readonly commands: boolean
}

interface Candidate extends Meaning {
  readonly phrase: PhraseId
}

/** So much of the meaning of both sentences together must be in both. */
const alike = 0.62
const fewestRoots = 2
/** Of the best candidates so many are filled in and looked at. */
const mostTried = 4

export function createFindExisting(
  { matching, verbs }: CoachWords,
  shipped: Readonly<Record<PhraseId, string>>,
): FindExisting {
  const rootOf = rooter(matching)
  const commands = new Set(Object.values(verbs.imperatives))
  const meaningOf = (text: string) => meaning(text, matching, rootOf, commands)
  const candidates = Object.entries(shipped)
    .filter(([phrase, text]) => isLine(phrase, text, matching))
    .map(([phrase, text]): Candidate => ({ phrase, ...meaningOf(text.replace(/\{\{\w+\}\}/g, ' ')) }))
  const phrasesWith = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    for (const root of candidate.roots) phrasesWith.set(root, [...(phrasesWith.get(root) ?? []), candidate])
  /** A rare word says more than one that is everywhere. */
  const weight = (root: string) =>
    Math.log(1 + candidates.length / (1 + (phrasesWith.get(root)?.length ?? 0)))
  const total = (roots: Iterable<string>) => [...roots].reduce((sum, root) => sum + weight(root), 0)

  const likeness = (a: Meaning, b: Meaning) => {
    const shared = total([...a.roots].filter((root) => b.roots.has(root)))
    return shared / (total(a.roots) + total(b.roots) - shared)
  }

  return (text, { fill, says }) => {
    const said = meaningOf(text)
    const heard = new Set([...said.roots].filter((root) => !/\d/.test(root)))
    if (heard.size < fewestRoots) return undefined
    const near = new Set([...heard].flatMap((root) => phrasesWith.get(root) ?? []))
    const best = [...near]
      .filter(({ denials, commands }) => denials === said.denials && commands === said.commands)
      .map((candidate) => ({
        phrase: candidate.phrase,
        score: likeness({ ...said, roots: heard }, candidate),
      }))
      .filter(({ score }) => score >= alike)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostTried)
    for (const { phrase } of best) {
      const filled = fill(phrase)
      if (filled === undefined || !keepsNumbers(text, filled)) continue
      return existing(text, phrase, filled, says(phrase))
    }
    return undefined
  }
}

function existing(text: string, phrase: PhraseId, filled: string, isSaid: boolean): Finding {
  const place = { rule: 'exists', severity: 'tip', from: 0, to: text.length } as const
  return isSaid
    ? { ...place, why: 'exists.already', fixes: [{ kind: 'remove' }] }
    : { ...place, why: 'exists', fixes: [{ kind: 'phrase', phrase, text: filled }] }
}

/** A line of a letter, said to parents: no heading, no title, nothing that a parent ticks. */
function isLine(phrase: PhraseId, text: string, { notLines, parentSays }: MatchingWords): boolean {
  const isPart = notLines.some((beginning) => phrase.startsWith(beginning)) || !/[.?]$/.test(text)
  return !isPart && !wordsOf(text).some(({ word }) => parentSays.includes(word))
}

/** No number that a teacher typed may get lost, or turn into another. */
function keepsNumbers(text: string, filled: string): boolean {
  const numbers = (sentence: string): readonly string[] => sentence.match(/\d+/g) ?? []
  const kept = new Set(numbers(filled))
  return numbers(text).every((number) => kept.has(number))
}

function meaning(
  text: string,
  { empty, against }: MatchingWords,
  rootOf: (word: string) => string,
  commands: ReadonlySet<string>,
): Meaning {
  const all = wordsOf(text)
  const words = all.map(({ word }) => word)
  return {
    roots: new Set(words.filter((word) => !empty.includes(word) && !against.includes(word)).map(rootOf)),
    denials: words.filter((word) => against.includes(word)).length,
    commands: sentencesOf(text, all).some((sentence) => commands.has(sentence.words[0]?.word ?? '')),
  }
}

const shortestRoot = 3

/** The root of a word: `draagt`, `dragen` and `draag` are one. Words that mean the same here share the first one's. */
function rooter({ same, endings }: MatchingWords): (word: string) => string {
  const bare = (word: string) => {
    const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortestRoot)
    return word
      .slice(0, word.length - (ending?.length ?? 0))
      .replace(/([bdfgklmnprstz])\1$/, '$1')
      .replace(/([aeou])\1/g, '$1')
      .replace(/v$/, 'f')
      .replace(/z$/, 's')
  }
  const first = new Map(
    same.flatMap(([one = '', ...others]) => [one, ...others].map((word) => [bare(word), bare(one)])),
  )
  return (word) => first.get(bare(word)) ?? bare(word)
}
