import type { Found } from './finding'
import { replace } from './finding'
import { asWritten, type Reading, type Word, wordsOf } from './reading'
import type { Sayings } from './words'

interface Entry {
  readonly words: readonly string[]
  /** Matched letter by letter: an acronym is not a word. */
  readonly exact: boolean
  /** The stop that belongs to an abbreviation. */
  readonly stop: boolean
  readonly article: string | undefined
  readonly say: string | null
  readonly sayArticle: string | undefined
}

/** Expressions by their first word, longest first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>

const articlePattern = /^\((de|het)\) /

function entryOf(expression: string, say: string | null): Entry {
  const bare = expression.replace(articlePattern, '')
  return {
    words: wordsOf(bare).map((word) => word.word),
    exact: /^[\p{Lu}\p{N}]+$/u.test(bare),
    stop: bare.endsWith('.'),
    article: articlePattern.exec(expression)?.[1],
    say: say === null ? null : say.replace(articlePattern, ''),
    sayArticle: say === null ? undefined : articlePattern.exec(say)?.[1],
  }
}

export function lexiconOf(sayings: Sayings): Lexicon {
  const entries = new Map<string, Entry[]>()
  for (const [expression, say] of Object.entries(sayings)) {
    const entry = entryOf(expression, say)
    const first = entry.words[0]
    if (first === undefined) continue
    entries.set(first, [...(entries.get(first) ?? []), entry])
  }
  for (const list of entries.values()) {
    list.sort((a, b) => b.words.length - a.words.length || Number(b.stop) - Number(a.stop))
  }
  return entries
}

/** An expression where it stands in a text. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly entry: Entry
  readonly before: Word | undefined
}

/** Every expression of the lexicon in the text; where two begin at one word, the longer. */
export function hitsIn({ text, words }: Reading, lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const entry = lexicon.get(word?.word ?? '')?.find((candidate) => fits(candidate, words, at, text))
    if (!word || !entry) {
      at += 1
      continue
    }
    const last = words[at + entry.words.length - 1] ?? word
    hits.push({
      from: word.from,
      to: last.to + (text[last.to] === '.' && entry.stop ? 1 : 0),
      entry,
      before: words[at - 1],
    })
    at += entry.words.length
  }
  return hits
}

/** Only spaces and the like between the words of an expression: a comma or a stop parts them. */
const joins = /^[\s&+'’.-]*$/

function fits(entry: Entry, words: readonly Word[], at: number, text: string): boolean {
  return entry.words.every((expected, index) => {
    const word = words[at + index]
    if (!word || word.word !== expected) return false
    const previous = index > 0 ? words[at + index - 1] : undefined
    if (previous && !joins.test(text.slice(previous.to, word.from))) return false
    if (entry.exact && word.text !== expected.toUpperCase()) return false
    return !(entry.stop && index === entry.words.length - 1) || text[word.to] === '.'
  })
}

/** The determiner that goes with the other gender: `het` for `de`, `ons` for `onze`. */
function determiner(before: Word | undefined, to: string, pairs: readonly (readonly string[])[]) {
  if (!before) return undefined
  const pair = pairs.find((both) => both.includes(before.word))
  const changed = pair?.[to === 'het' ? 0 : 1]
  return changed === undefined || changed === before.word ? undefined : changed
}

/** What to say in the place of a hit, with the article in front of it when that changes too. */
export function foundFrom(reading: Reading, hit: Hit, pairs: readonly (readonly string[])[]): Found {
  const { from, to, entry, before } = hit
  if (entry.say === null) return { from, to }
  const changed =
    entry.sayArticle !== undefined && entry.sayArticle !== entry.article
      ? determiner(before, entry.sayArticle, pairs)
      : undefined
  if (changed === undefined || !before) {
    return { from, to, fixes: [replace(from, to, asWritten(reading, from, entry.say))] }
  }
  const text = `${asWritten(reading, before.from, changed)} ${entry.say}`
  return { from, to, fixes: [replace(before.from, to, text)] }
}
