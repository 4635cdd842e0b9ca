import { type Correction, personOf } from '../model/correction'
import { historyOf, lastStep } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import { fieldsOf, isCorrection, isCount, isInstant, isLetter } from './gate'
import type { StoredLetter } from './store'

/** Rows as they lie in the tables, and the gate that each passes when it is read. */

/** A row of the table `letters`: the letter, and the range of its history steps. */
export interface LetterRow {
  readonly id: string
  readonly letter: Letter
  readonly first: number
  readonly at: number
  readonly last: number
}

export function isLetterRow(value: unknown): value is LetterRow {
  const row = fieldsOf(value)
  if (row === undefined || !isLetter(row['letter']) || row['id'] !== row['letter'].id) return false
  const { first, at, last } = row
  return isCount(first) && isCount(at) && isCount(last) && first <= at && at <= last
}

export interface StepRow {
  readonly letter: string
  readonly at: number
  readonly value: Letter
}

export function isStepRow(value: unknown): value is StepRow {
  const row = fieldsOf(value)
  return (
    row !== undefined && isCount(row['at']) && isLetter(row['value']) && row['value'].id === row['letter']
  )
}

/** A row of the table `versions`. */
export interface VersionRow {
  readonly letter: string
  readonly kept: string
  readonly value: Letter
}

export function isVersionRow(value: unknown): value is VersionRow {
  const row = fieldsOf(value)
  return (
    row !== undefined && isInstant(row['kept']) && isLetter(row['value']) && row['value'].id === row['letter']
  )
}

export interface TrashRow extends LetterRow {
  readonly deleted: string
}

export function isTrashRow(value: unknown): value is TrashRow {
  return isLetterRow(value) && isInstant(fieldsOf(value)?.['deleted'])
}

export function stepRow(
  letter: LetterId,
  { at, value }: { readonly at: number; readonly value: Letter },
): StepRow {
  return { letter, at, value }
}

export function rowOf({ letter, history }: StoredLetter): LetterRow {
  return { id: letter.id, letter, first: history.first, at: history.at, last: lastStep(history) }
}

/** A letter with the history that its steps still make. Rows outside its range are leftovers. */
export function storedLetter(
  { letter, first, at, last }: LetterRow,
  steps: readonly StepRow[],
): StoredLetter {
  const inRange = steps.filter((step) => step.at >= first && step.at <= last)
  return { letter, history: historyOf(new Map(inRange.map((step) => [step.at, step.value])), at, letter) }
}

/** A row of the table `corrections`. */
export interface CorrectionRow {
  readonly language: string
  readonly phrase: string
  readonly person: string
  readonly value: Correction
}

export function isCorrectionRow(value: unknown): value is CorrectionRow {
  const row = fieldsOf(value)
  if (row === undefined || !isCorrection(row['value'])) return false
  const { language, phrase, person } = correctionRow(row['value'])
  return row['language'] === language && row['phrase'] === phrase && row['person'] === person
}

export const correctionRow = (value: Correction): CorrectionRow => ({
  language: value.language,
  phrase: value.phrase,
  person: personOf(value.by),
  value,
})
