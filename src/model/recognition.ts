import type { Recognition } from './concept'
import type { ConceptId } from './tile'

/** The kinds of answers that parents give when they are asked what a pictogram means, after ISO 9186-1. */
export const outcomes = ['right', 'wrong', 'opposite', 'unknown', 'empty'] as const
export type Outcome = (typeof outcomes)[number]

/** How many parents gave each kind of answer. */
export type Tally = Readonly<Record<Outcome, number>>

export const emptyTally: Tally = { right: 0, wrong: 0, opposite: 0, unknown: 0, empty: 0 }

/** What a school counted, per pictogram. */
export type RecognitionResults = Readonly<Record<ConceptId, Tally>>

const answersOf = (tally: Tally): number => outcomes.reduce((sum, outcome) => sum + tally[outcome], 0)

/** Shares of all answers. Clear from two in three on, as for public signs; more opposite answers are a danger. */
const clear = 0.67
const halfClear = 0.34
const mostOpposite = 0.05

/** How well a pictogram explained itself to these parents, as in the manifest; undefined when nobody was asked. */
export function recognitionOf(tally: Tally): Recognition | undefined {
  const answers = answersOf(tally)
  if (answers === 0) return undefined
  if (tally.opposite / answers > mostOpposite) return 'learned'
  const right = tally.right / answers
  if (right >= clear) return 'self-evident'
  return right >= halfClear ? 'with-label' : 'learned'
}

/** The results as entries of the manifest (`pictograms/concepts.json`): id, recognition, and what was counted. */
export function manifestEntries(results: RecognitionResults) {
  return Object.entries(results).flatMap(([id, tally]) => {
    const recognition = recognitionOf(tally)
    return recognition === undefined ? [] : [{ id, recognition, tally }]
  })
}
