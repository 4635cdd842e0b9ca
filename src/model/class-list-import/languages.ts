import type { LanguageCode } from '../language'
import type { LanguageKnowledge } from './language-meaning'
import { type Answers, type LanguageQuestion, leaveOut } from './proposal'
import { plain } from './table'
import { isBlank } from './values'

/** Dutch with pictograms is what is left where there are no letters in a language. */
const dutch: LanguageCode = 'nl'

/** What a cell comes to: a language of letters, out of the list, or waiting for an answer. */
export type Reading = LanguageCode | typeof leaveOut | undefined

interface Asked extends Omit<LanguageQuestion, 'answer' | 'rows'> {
  readonly standard?: LanguageCode
}

/** Reads the language cells of one table and remembers what has to be asked. */
export interface LanguageReader {
  /** What a cell comes to. `row` counts the rows of a question, each once. */
  readonly read: (cell: string, row: number) => Reading
  /** Whether a text is a name of one or more languages. */
  readonly isName: (text: string) => boolean
  readonly questions: () => readonly LanguageQuestion[]
}

function questionOf(
  written: string,
  key: string,
  { meaning, hasLetters }: LanguageKnowledge,
): Asked | LanguageCode {
  if (key === '') return { key, written: '', why: 'empty', options: [dutch] }
  const found = meaning(written)
  if (found.kind === 'unknown') return { key, written, why: 'unknown', options: found.near }
  if (found.kind === 'several') return { key, written, why: 'several', options: found.codes }
  if (hasLetters(found.code)) return found.code
  return { key, written, why: 'letterless', options: [found.code], standard: found.code }
}

export function languageReader(knowledge: LanguageKnowledge, answers: Answers): LanguageReader {
  const known = new Map<string, Asked | LanguageCode>()
  const rows = new Map<string, Set<number>>()

  const answerTo = ({ key, standard }: Asked) => answers.languages.get(key) ?? standard
  const lettersIn = (code: LanguageCode) => (knowledge.hasLetters(code) ? code : dutch)

  return {
    read: (cell, row) => {
      const key = isBlank(cell) ? '' : plain(cell) || cell
      const asked = known.get(key) ?? questionOf(cell, key, knowledge)
      known.set(key, asked)
      if (typeof asked === 'string') return asked
      rows.set(key, (rows.get(key) ?? new Set()).add(row))
      const answer = answerTo(asked)
      return answer === undefined || answer === leaveOut ? answer : lettersIn(answer)
    },
    isName: (text) => !isBlank(text) && knowledge.meaning(text).kind !== 'unknown',
    questions: () =>
      [...known.values()].flatMap((asked) => {
        if (typeof asked === 'string') return []
        const { standard: _, ...question } = asked
        const answer = answerTo(asked)
        return [
          { ...question, rows: rows.get(asked.key)?.size ?? 0, ...(answer !== undefined && { answer }) },
        ]
      }),
  }
}
