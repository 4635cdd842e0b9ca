import type { HandoutOrder } from '../../src/batch/handouts'
import { loadHandouts } from '../../src/catalogue/handouts'
import { languageOf } from '../../src/catalogue/languages'

export const handouts = await loadHandouts()
export const goodNews = handouts.news.cards.map(({ id }) => id)
export const events = handouts.explained.map(({ id }) => id)

const dutch = languageOf('nl')
if (!dutch) throw new Error('No Dutch')

/** What a teacher reads above the Dutch copy. */
export const note = {
  language: dutch,
  text: 'Kopie voor jou: dezelfde nummers als op het blad van de ouders.',
}

/** One of each kind, in a language. */
export const everyHandout = (language: string): readonly HandoutOrder[] => {
  const languages = [language]
  const facts = { children: ['Yusuf', 'Amina'], date: '2026-11-24', teacher: 'juf Anke' }
  return [
    { kind: 'news', cards: goodNews, facts, languages },
    { kind: 'answers', letter: 'uitstap naar de boerderij', languages },
    { kind: 'looking', copy: note, languages },
    { kind: 'telling', copy: note, languages },
    { kind: 'explained', cards: events, languages },
  ]
}
