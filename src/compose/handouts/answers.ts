import type { AnswerSlip } from '../../model/handout'
import type { Approvals } from '../../model/review'
import type { Banks, InAll } from '../dictionary'
import { type Blank, blank, common, type Handout, paragraph, type Spoken, spoken } from './handout'

export interface Answer extends Spoken {
  readonly write: boolean
}

export interface AnswerSlips extends Handout {
  readonly steps: InAll
  readonly blanks: readonly Blank[]
  readonly answers: readonly Answer[]
}

/** The slip with its pictures; `letter` says which letter is answered, where the teacher knows. */
export function composeAnswers(
  slip: AnswerSlip,
  letter: string,
  banks: Banks,
  approvals: Approvals,
): AnswerSlips {
  const { title, steps, answers } = slip
  const phrases = [...steps, slip.letter, slip.child]
  return {
    ...common({ title, phrases, pictured: answers }, banks, approvals),
    steps: paragraph(banks, steps),
    blanks: [blank(banks, slip.letter, letter), blank(banks, slip.child)],
    answers: answers.map((answer) => ({ ...spoken(answer, banks), write: answer.write ?? false })),
  }
}
