import type { Language } from '../../model/language'
import type { Typesetter } from '../../text/types'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { createTree } from '../structure'
import { type CheckBlock, checkPages } from './check-pages'
import {
  answerBox,
  answerStep,
  answerWords,
  type CheckLine,
  checkRow,
  columns,
  placeAnswerWords,
} from './check-row'
import { finished } from './finished'
import { dictionaryHead } from './head'
import { papers } from './paper'
import type { Setting } from './said'

/** What stands around the sentences, in the language of the teacher. */
export interface CheckSheetWords {
  readonly language: Language
  readonly title: string
  /** What the interpreter asks of each sentence, and where to write who looked. */
  readonly steps: readonly string[]
  readonly right: string
  readonly wrong: string
}

/** The languages of the sentences. */
export interface CheckedLanguages {
  readonly dutch: Language
  readonly target: Language
}

const row = mm(25)
const underLine = mm(3)
const hairline = 0.75

/** Sizes of the title, and of the sentences under it. */
export const headSizes = { title: 18, text: 10.5 }

/** A paper sheet for an interpreter: numbered sentences, two boxes to tick, and a line to write on. */
export function layoutCheckSheet(
  lines: readonly CheckLine[],
  { dutch, target }: CheckedLanguages,
  words: CheckSheetWords,
  typesetter: Typesetter,
): LaidOut {
  const { language } = words
  const tree = createTree(language.code)
  const setting: Setting = { typesetter, tree }
  const part = tree.add(tree.root, 'Sect')
  const title = [{ language, text: words.title }]
  const steps = words.steps.map((text) => [{ language, text }])
  const head = dictionaryHead(part, title, steps, columns.width, headSizes, setting)
  const list = tree.add(part, 'L')
  const languages = { dutch, target, words: language }

  const blockOf = (line: CheckLine, index: number): CheckBlock => {
    const { place, body } = checkRow(line, index + 1, list, languages, setting)
    const answers = [words.right, words.wrong].map((text) => ({
      node: tree.add(body, 'P', { language: language.code, actualText: `☐ ${text}` }),
      set: answerWords(setting, language, text),
    }))
    return {
      height: row,
      place: (sheet, top) => {
        place(sheet, top)
        answers.forEach(({ node, set }, order) => {
          const at = { x: columns.answers, y: top + order * answerStep }
          const box = { width: answerBox, height: answerBox, radius: 0, stroke: 1.2 }
          sheet.reader.push({ kind: 'box', ...at, ...box, node: node.id })
          placeAnswerWords(sheet, set, { ...at, node })
        })
        const y = top + row - underLine
        const ends = { x1: columns.words, y1: y, x2: columns.right, y2: y }
        sheet.reader.push({ kind: 'rule', ...ends, width: hairline, ink: 'quiet' })
      },
    }
  }
  const sheets = checkPages(head, lines.map(blockOf))
  return finished(sheets, papers.A4, tree, { title, languages: [language, dutch, target] })
}
