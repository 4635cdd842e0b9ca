import type { ConceptId } from './tile'

/** The themes of the pictogram set, in the order in which people browse them. */
export const conceptThemes = [
  'mensen',
  'plaatsen',
  'bestemmingen',
  'onderweg',
  'poort',
  'samen',
  'activiteiten',
  'weer',
  'feest',
  'spullen',
  'eten',
  'kleren',
  'uitrusting',
  'gezondheid',
  'praten',
  'papieren',
  'geld',
  'leren',
  'gevoel',
  'tijd',
  'regels',
] as const
export type ConceptTheme = (typeof conceptThemes)[number]

/** How well a picture explains itself: at once, beside its word, or after it has been explained. */
export type Recognition = 'self-evident' | 'with-label' | 'learned'

/** What one pictogram means, and how people look for it. */
export interface Concept {
  readonly id: ConceptId
  /** The Dutch key word. */
  readonly word: string
  /** What a teacher might type instead. No two concepts share a word. */
  readonly synonyms: readonly string[]
  readonly theme: ConceptTheme
  readonly recognition: Recognition
}

const mostRecent = 12

/** The concepts that were used last, newest first, after one more use. */
export const withRecent = (recent: readonly ConceptId[], id: ConceptId): readonly ConceptId[] =>
  [id, ...recent.filter((other) => other !== id)].slice(0, mostRecent)
