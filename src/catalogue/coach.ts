import abbreviations from '../../templates/coach/abbreviations.json'
import address from '../../templates/coach/address.json'
import counts from '../../templates/coach/counts.json'
import diminutives from '../../templates/coach/diminutives.json'
import family from '../../templates/coach/family.json'
import figures from '../../templates/coach/figures.json'
import formal from '../../templates/coach/formal.json'
import indirect from '../../templates/coach/indirect.json'
import jargon from '../../templates/coach/jargon.json'
import matching from '../../templates/coach/matching.json'
import moments from '../../templates/coach/moments.json'
import oneWord from '../../templates/coach/one-word.json'
import opening from '../../templates/coach/opening.json'
import schoolWordParts from '../../templates/coach/school-word-parts.json'
import sentences from '../../templates/coach/sentences.json'
import vague from '../../templates/coach/vague.json'
import verbs from '../../templates/coach/verbs.json'
import would from '../../templates/coach/would.json'
import { type Coach, createCoach } from '../model/coach/coach'
import { createFindExisting, type FindExisting } from '../model/coach/existing'
import type { CoachWords } from '../model/coach/words'
import type { WordBank } from '../model/word-bank'

/** What the coach knows of Dutch, with the days and months of the letters. Import this module only when it is needed. */
export const coachWords = ({ calendar }: Pick<WordBank, 'calendar'>): CoachWords => ({
  jargon,
  schoolWordParts,
  oneWord,
  abbreviations,
  formal,
  indirect,
  opening,
  would,
  vague,
  family,
  figures,
  address,
  diminutives,
  counts,
  verbs,
  sentences,
  moments,
  matching,
  calendar,
})

/** All that reads a teacher's words. */
export interface LoadedCoach {
  readonly read: Coach
  readonly findExisting: FindExisting
  readonly dutch: WordBank
}

/** The coach with the shipped words. */
export function coachFor(dutch: WordBank): LoadedCoach {
  const words = coachWords(dutch)
  return {
    read: createCoach(words, dutch.phrases),
    findExisting: createFindExisting(words, dutch.phrases),
    dutch,
  }
}
