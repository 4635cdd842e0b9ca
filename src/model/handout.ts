import type { PhraseId } from './template'
import type { ConceptId } from './tile'

/** The small papers for parents that always say the same: nothing has to be filled in before they are printed. */
export const handoutKinds = ['news', 'answers', 'looking', 'telling', 'explained'] as const
export type HandoutKind = (typeof handoutKinds)[number]

/** A tile and the sentence that stands with it. */
export interface PicturedPhrase {
  readonly picture: ConceptId
  readonly phrase: PhraseId
}

export type CardId = string

/** Cards that tell parents something good, with lines to write on under it. */
export interface NewsSet {
  readonly title: PhraseId
  readonly child: PhraseId
  readonly date: PhraseId
  readonly teacher: PhraseId
  readonly cards: readonly (PicturedPhrase & { readonly id: CardId })[]
}

/** A slip on which a parent answers a letter by ticking a picture. */
export interface AnswerSlip {
  readonly title: PhraseId
  readonly steps: readonly PhraseId[]
  /** Before the line that says which letter is answered. */
  readonly letter: PhraseId
  readonly child: PhraseId
  /** Numbered from 1, the same in every language. `write`: with a line to write on. */
  readonly answers: readonly (PicturedPhrase & { readonly write?: boolean })[]
}

/** A sheet of sentences about a child: the parent ticks a face for each, and writes. */
export interface FaceSheet {
  readonly picture: ConceptId
  readonly title: PhraseId
  readonly steps: readonly PhraseId[]
  readonly child: PhraseId
  readonly date: PhraseId
  /** Above the rows: tick one face in each. */
  readonly tick: PhraseId
  /** From glad to sad. */
  readonly faces: readonly PicturedPhrase[]
  /** Numbered from 1, the same in every language. */
  readonly rows: readonly PicturedPhrase[]
  /** Where parents write in their own words. */
  readonly room: readonly PicturedPhrase[]
}

/** A card that tells newcomers what something of school is. */
export interface Explainer {
  readonly id: CardId
  readonly picture: ConceptId
  readonly title: PhraseId
  readonly lines: readonly PicturedPhrase[]
}

/** All handouts of `templates/handouts/`. */
export interface Handouts {
  readonly news: NewsSet
  readonly answers: AnswerSlip
  /** For parents who visit the class. */
  readonly looking: FaceSheet
  /** For parents who tell about their child while the teacher listens. */
  readonly telling: FaceSheet
  readonly explained: readonly Explainer[]
}

const pictured = (handouts: Handouts): readonly PicturedPhrase[] => [
  ...handouts.news.cards,
  ...handouts.answers.answers,
  ...[handouts.looking, handouts.telling].flatMap(({ faces, rows, room }) => [...faces, ...rows, ...room]),
  ...handouts.explained.flatMap(({ lines }) => lines),
]

/** Every sentence that a handout says. */
export function handoutPhrases(handouts: Handouts): readonly PhraseId[] {
  const { news, answers, looking, telling, explained } = handouts
  const sheets = [looking, telling].flatMap(({ title, steps, child, date, tick }) => [
    title,
    ...steps,
    child,
    date,
    tick,
  ])
  const own = [news.title, news.child, news.date, news.teacher]
  const slip = [answers.title, ...answers.steps, answers.letter, answers.child]
  const said = pictured(handouts).map(({ phrase }) => phrase)
  return [...new Set([...own, ...slip, ...sheets, ...explained.map(({ title }) => title), ...said])]
}

/** Every pictogram that a handout shows. */
export function handoutConcepts(handouts: Handouts): readonly ConceptId[] {
  const { looking, telling, explained } = handouts
  return [
    ...new Set([...[looking, telling, ...explained], ...pictured(handouts)].map(({ picture }) => picture)),
  ]
}
