import { formName, rowFields, rowName } from '../../model/check-form'
import type { CheckRow } from '../../model/check-sheet'
import type { Typesetter } from '../../text/types'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree } from '../structure'
import { textField, tickField } from './check-fields'
import { type WhoLookedWords, whoLooked } from './check-form-head'
import { type CheckBlock, checkPages } from './check-pages'
import { answerBox, answerStep, checkRow, columns } from './check-row'
import { type CheckedLanguages, type CheckSheetWords, headSizes } from './check-sheet'
import { finished } from './finished'
import { dictionaryHead } from './head'
import { papers } from './paper'
import type { Setting } from './said'

/** What is said around the sentences and fields of a form, in the language of the teacher. */
export interface CheckFormWords extends CheckSheetWords, WhoLookedWords {
  /** Before a number, where a field says what it asks: `Zin`. */
  readonly sentence: string
  readonly translation: string
}

const afterWords = mm(1.5)
const afterRow = mm(5)
const fieldLines = 2

const lineOf = ({ dutch, translation, example, picture }: CheckRow) => ({
  dutch: example.dutch || dutch,
  translation: example.translation || translation,
  ...(picture !== undefined && { picture }),
})

/** The check sheet to fill in on a screen: under each sentence a field with the translation as it is kept, to be corrected. */
export function layoutCheckForm(
  rows: readonly CheckRow[],
  { dutch, target }: CheckedLanguages,
  words: CheckFormWords,
  typesetter: Typesetter,
): LaidOut {
  const { language } = words
  const tree = createTree(language.code)
  const setting: Setting = { typesetter, tree }
  const part = tree.add(tree.root, 'Sect')
  const form = formName(target.code)
  const title = [{ language, text: words.title }]
  const steps = words.steps.map((text) => [{ language, text }])
  const above = dictionaryHead(part, title, steps, columns.width, headSizes, setting)
  const who = whoLooked(part, form, words, setting)
  const list = tree.add(part, 'L')
  const languages = { dutch, target, words: language }

  const blockOf = (row: CheckRow, index: number): CheckBlock => {
    const number = index + 1
    const block = checkRow(lineOf(row), number, list, languages, setting)
    const group = [form, rowName(row.id, row.dutch)]
    const field = (name: string, asked: string) => ({
      path: [...group, name],
      label: `${words.sentence} ${number}: ${asked}`,
      spoken: language,
    })
    const answers = (['right', 'wrong'] as const).map((answer) =>
      tickField(block.body, field(rowFields[answer], words[answer]), words[answer], setting),
    )
    const typed = {
      language: target,
      value: row.translation,
      width: columns.right - columns.words,
      lines: fieldLines,
    }
    const translation = textField(block.body, field(rowFields.translation, words.translation), typed, setting)
    const wordsHeight = Math.max(block.height, answerStep + answerBox) + afterWords
    return {
      height: wordsHeight + translation.height + afterRow,
      place: (sheet, top) => {
        block.place(sheet, top)
        answers.forEach(({ place }, order) => {
          place(sheet, columns.answers, top + order * answerStep)
        })
        translation.place(sheet, columns.words, top + wordsHeight)
      },
    }
  }
  const head = {
    height: above.height + who.height,
    place: (sheet: Parameters<CheckBlock['place']>[0], left: number, top: number) => {
      above.place(sheet, left, top)
      who.place(sheet, top + above.height)
    },
  }
  const sheets = checkPages(head, rows.map(blockOf))
  return finished(sheets, papers.A4, tree, { title, languages: [language, dutch, target] })
}
