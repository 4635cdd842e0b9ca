import type { Language } from '../../model/language'
import type { ConceptId } from '../../model/tile'
import type { Typesetter } from '../../text/types'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { emptySheet, type Sheet } from '../sheet'
import { createTree, type OpenNode } from '../structure'
import { placeText } from '../type'
import { finished } from './finished'
import { dictionaryHead } from './head'
import { papers } from './paper'
import { addSaid, fitWords, type Setting, startOf } from './said'

/** What stands around the sentences, in the language of the teacher. */
export interface CheckSheetWords {
  readonly language: Language
  readonly title: string
  /** What the interpreter asks of each sentence, and where to write who looked. */
  readonly steps: readonly string[]
  readonly right: string
  readonly wrong: string
}

/** A sentence to look at on paper, with example values where it has slots. */
export interface CheckLine {
  readonly dutch: string
  /** Empty when there is none yet. */
  readonly translation: string
  readonly picture?: ConceptId
}

const paper = papers.A4
const width = paper.width - 2 * paper.margin
const left = paper.margin
const row = mm(25)
/** What is above the line to write on. */
const wordsHeight = mm(16)
const numberWidth = mm(9)
const tile = mm(12)
const gap = mm(4)
const box = mm(4.5)
const answersWidth = mm(24)
const wordsX = left + numberWidth + tile + gap
const column = (width - numberWidth - tile - answersWidth - 3 * gap) / 2
const answersX = left + width - answersWidth
const hairline = 0.75

interface Row {
  readonly sheet: Sheet
  readonly top: number
  readonly line: CheckLine
  readonly number: number
}

/** A paper sheet for an interpreter: numbered sentences, two boxes to tick, and a line to write on. */
export function layoutCheckSheet(
  lines: readonly CheckLine[],
  { dutch, target }: { readonly dutch: Language; readonly target: Language },
  words: CheckSheetWords,
  typesetter: Typesetter,
): LaidOut {
  const { language } = words
  const tree = createTree(language.code)
  const setting: Setting = { typesetter, tree }
  const part = tree.add(tree.root, 'Sect')
  const title = [{ language, text: words.title }]
  const steps = words.steps.map((text) => [{ language, text }])
  const head = dictionaryHead(part, title, steps, width, { title: 18, text: 10.5 }, setting)
  const list = tree.add(part, 'L')

  function placeWords(
    { sheet, top }: Row,
    x: number,
    said: { language: Language; text: string },
    body: OpenNode,
  ) {
    if (said.text === '') return
    const fit = { weight: 400, width: column, height: wordsHeight, largest: 11.5, smallest: 7 } as const
    placeText(sheet, fitWords(typesetter, said, fit), {
      side: 'reader',
      x,
      top,
      align: startOf(said.language),
      node: addSaid(setting, body, 'P', said).id,
    })
  }
  function placeAnswer({ sheet, top }: Row, order: number, text: string, body: OpenNode) {
    const y = top + order * mm(7.5)
    const answer = tree.add(body, 'P', { language: language.code, actualText: `☐ ${text}` })
    const set = fitWords(
      typesetter,
      { language, text },
      { weight: 400, width: answersWidth - box - gap / 2, largest: 10.5, smallest: 7 },
    )
    sheet.reader.push({
      kind: 'box',
      x: answersX,
      y,
      width: box,
      height: box,
      radius: 0,
      stroke: 1.2,
      node: answer.id,
    })
    const x = answersX + box + gap / 2
    placeText(sheet, set, {
      side: 'reader',
      x,
      top: y + (box - set.height) / 2,
      align: 'left',
      node: answer.id,
    })
  }
  function placeRow(place: Row) {
    const { sheet, top, line, number } = place
    const item = tree.add(list, 'LI')
    const label = tree.add(item, 'Lbl', { language: language.code })
    const body = tree.add(item, 'LBody')
    const set = fitWords(
      typesetter,
      { language, text: `${number}` },
      { weight: 700, width: numberWidth, largest: 11.5, smallest: 7 },
    )
    placeText(sheet, set, { side: 'reader', x: left, top, align: 'left', node: label.id })
    if (line.picture !== undefined) {
      const figure = tree.add(body, 'Figure', { alt: line.dutch, language: dutch.code })
      const shown = { kind: 'concept', id: line.picture } as const
      sheet.reader.push({
        kind: 'tile',
        x: left + numberWidth,
        y: top,
        size: tile,
        tile: shown,
        node: figure.id,
      })
    }
    placeWords(place, wordsX, { language: dutch, text: line.dutch }, body)
    placeWords(place, wordsX + column + gap, { language: target, text: line.translation }, body)
    placeAnswer(place, 0, words.right, body)
    placeAnswer(place, 1, words.wrong, body)
    const y = top + row - mm(3)
    sheet.reader.push({
      kind: 'rule',
      x1: wordsX,
      y1: y,
      x2: left + width,
      y2: y,
      width: hairline,
      ink: 'quiet',
    })
  }

  const sheets: Sheet[] = []
  let top = Number.POSITIVE_INFINITY
  lines.forEach((line, index) => {
    if (top + row > paper.height - paper.margin) {
      const first = sheets.length === 0
      const sheet = emptySheet()
      sheets.push(sheet)
      if (first) head.place(sheet, left, paper.margin)
      top = paper.margin + (first ? head.height + gap : 0)
    }
    const sheet = sheets.at(-1)
    if (sheet) placeRow({ sheet, top, line, number: index + 1 })
    top += row
  })
  return finished(sheets, paper, tree, { title, languages: [language, dutch, target] })
}
