import { expressionRule } from './expressions'
import { type Found, replace } from './finding'
import { beginsSentence, capital, oneOf, wordEnd, wordStart } from './reading'
import type { Find } from './rule'
import type { CoachWords } from './words'

/** One way to speak to parents: `u`. And to them, not about them. */
export function addressRule(coach: CoachWords): Find {
  const { words, parents, duties } = coach.address
  const pronouns = expressionRule(coach, words)
  const about = new RegExp(`${wordStart}(${oneOf(parents)})\\s+(?=${oneOf(duties)}${wordEnd})`, 'giu')
  return (reading) => [
    ...pronouns(reading),
    ...[...reading.text.matchAll(about)].map((match) => ({
      from: match.index,
      to: match.index + (match[1] ?? '').length,
      why: 'address.parents',
    })),
  ]
}

/** A long word with a vowel is no acronym. */
const looksShouted = (text: string) => text.length >= 4 && /[AEIOUY]/.test(text)

/** Capitals and exclamation marks. */
export function shoutingRule({ abbreviations, jargon, sentences }: CoachWords): Find {
  const listed = [...Object.keys(abbreviations), ...Object.keys(jargon)]
  const acronyms = new Set(listed.map((key) => key.replace(/^\(\w+\) /, '')))
  const isShouted = (text: string) =>
    /^\p{Lu}{2,}$/u.test(text) &&
    !acronyms.has(text) &&
    (looksShouted(text) || sentences.shouted.includes(text.toLowerCase()))
  return (reading) => {
    const shouted = reading.words.filter(({ text }) => isShouted(text))
    const runs: { from: number; to: number }[] = []
    for (const { from, to } of shouted) {
      const last = runs.at(-1)
      if (last && /^\s+$/.test(reading.text.slice(last.to, from))) last.to = to
      else runs.push({ from, to })
    }
    const quiet = (from: number, to: number) => {
      const text = reading.text.slice(from, to).toLowerCase()
      if (reading.kind !== 'name') return beginsSentence(reading, from) ? capital(text) : text
      return text.replace(/\p{L}+/gu, (word) => capital(word))
    }
    return [
      ...runs.map(({ from, to }) => ({ from, to, fixes: [replace(from, to, quiet(from, to))] })),
      ...[...reading.text.matchAll(/\s*!+/g)].map((match): Found => {
        const [from, to] = [match.index, match.index + match[0].length]
        return {
          from,
          to,
          why: 'shouting.mark',
          fixes: [replace(from, to, reading.text[to] === '.' ? '' : '.')],
        }
      }),
    ]
  }
}

/** An aside in brackets is a second message; `kind(eren)` cannot be read aloud. */
export const bracketsRule: Find = ({ text }) => {
  const mostInside = 3
  return [
    ...[...text.matchAll(/(\p{L}+)\((\p{L}+)\)/gu)].map((match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      return { from, to, why: 'brackets.ending', fixes: [replace(from, to, `${match[1]}${match[2]}`)] }
    }),
    ...[...text.matchAll(/\(([^()]*)\)/g)]
      .filter(([, inside = '']) => inside.trim().split(/\s+/).length > mostInside)
      .map((match) => ({ from: match.index, to: match.index + match[0].length })),
  ]
}
