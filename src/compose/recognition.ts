import type { Concept } from '../model/concept'
import type { ConceptId } from '../model/tile'
import { type Banks, type InAll, sayInAll } from './dictionary'

/** A sheet of pictograms without words, on which a parent writes what each of them means. */
export interface RecognitionTest {
  readonly title: InAll
  readonly steps: readonly InAll[]
  readonly thanks: InAll
  /** In the order of the sheet; the first is number 1. */
  readonly concepts: readonly ConceptId[]
  /** Who made the school's own pictures on it. */
  readonly credit?: string
}

/** The phrases on the sheet, in the order in which they are read. */
export const recognitionPhrases = {
  title: 'herkenning.titel',
  steps: ['herkenning.vraag', 'herkenning.taal', 'herkenning.weet-niet', 'herkenning.naam'],
  thanks: 'herkenning.dank',
} as const

/** As many pictograms as stand on one sheet. */
export const testSize = 20

/** The test of at most `testSize` concepts, in Dutch and, where there is another bank, in the parents' language. */
export const composeRecognition = (concepts: readonly Concept[], banks: Banks): RecognitionTest => ({
  title: sayInAll(banks, recognitionPhrases.title),
  steps: recognitionPhrases.steps.map((phrase) => sayInAll(banks, phrase)),
  thanks: sayInAll(banks, recognitionPhrases.thanks),
  concepts: concepts.slice(0, testSize).map(({ id }) => id),
})
