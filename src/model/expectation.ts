import type { PhraseId } from './template'
import type { ConceptId } from './tile'

/** The groups in which a teacher looks for an expectation. */
export const expectationGroups = [
  'tijd',
  'poort',
  'tas',
  'brief',
  'eten',
  'kleren',
  'leren',
  'gesprek',
  'zorg',
] as const
export type ExpectationGroup = (typeof expectationGroups)[number]

/** A sentence that says what many schools expect and few letters tell. It is translated like any other. */
export interface Expectation {
  readonly group: ExpectationGroup
  readonly phrase: PhraseId
  readonly picture: ConceptId
}

/** Who does it. */
export type Doer = 'child' | 'parent'

/** The sentence patterns of an expectation that a teacher builds: data of `templates/lists/expectations.json`. */
export interface ExpectationPatterns {
  readonly who: Readonly<Record<Doer, string>>
  readonly what: string
  readonly by: string
  readonly otherwise: string
}

/** The four questions that make an expectation whole. */
export interface ExpectationParts {
  readonly who: Doer
  /** As typed, without a full stop: `brengt een foto mee`. */
  readonly what: string
  /** The last day in Dutch words. */
  readonly by?: string
  /** What to do when it cannot be done. */
  readonly otherwise?: string
}

const bare = (text: string) => text.trim().replace(/[.\s]+$/u, '')
const fill = (pattern: string, values: Readonly<Record<string, string>>) =>
  pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

/** Whole sentences from the answers: who does what, until when, and what else. Empty while nobody does anything. */
export function buildExpectation(
  { who, what, by, otherwise }: ExpectationParts,
  patterns: ExpectationPatterns,
): string {
  if (bare(what) === '') return ''
  const sentences = [fill(patterns.what, { who: patterns.who[who], what: bare(what) })]
  if (by) sentences.push(fill(patterns.by, { day: bare(by) }))
  if (otherwise && bare(otherwise) !== '')
    sentences.push(fill(patterns.otherwise, { otherwise: capital(bare(otherwise)) }))
  return sentences.join(' ')
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
