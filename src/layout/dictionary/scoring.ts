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
import { addSaid, fitWords, type Setting } from './said'

/** What a teacher reads on the scoring sheet, in the teacher's language. */
export interface ScoringWords {
  readonly language: Language
  readonly title: string
  readonly steps: readonly string[]
  readonly number: string
  readonly meaning: string
  /** The heads of the columns to tally in. */
  readonly outcomes: readonly string[]
  readonly footer: string
}

export interface ScoredConcept {
  readonly id: ConceptId
  readonly meaning: string
}

const tile = mm(8)
const row = mm(10.2)
const headRow = mm(11)
const numberWidth = mm(8)
const meaningWidth = mm(48)
const bottom = mm(9)

interface Cell {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** An empty cell to write in, read aloud as such. */
function placeBox(sheet: Sheet, { x, top, width, height }: Cell, node: OpenNode) {
  const box = { kind: 'box', x, y: top, width, height, radius: 0, stroke: 0.6 } as const
  sheet.reader.push({ ...box, node: node.id })
}

/** The sheet on which a school tallies the answers of parents: a row per pictogram, a column per kind of answer. */
export function layoutScoringSheet(
  concepts: readonly ScoredConcept[],
  words: ScoringWords,
  typesetter: Typesetter,
): LaidOut {
  const paper = papers.A4
  const { language } = words
  const width = paper.width - 2 * paper.margin
  const tree = createTree(language.code)
  const setting: Setting = { typesetter, tree }
  const sheet = emptySheet()
  const part = tree.add(tree.root, 'Sect')
  const title = [{ language, text: words.title }]
  const steps = words.steps.map((text) => [{ language, text }])
  const head = dictionaryHead(part, title, steps, width, { title: 18, text: 10 }, setting)
  head.place(sheet, paper.margin, paper.margin)

  const table = tree.add(part, 'Table')
  const tileX = paper.margin + numberWidth
  const meaningX = tileX + tile + mm(2)
  const boxesX = meaningX + meaningWidth
  const boxWidth = (paper.margin + width - boxesX) / words.outcomes.length

  const write = (text: string, cell: Cell, node: OpenNode, weight: 400 | 700 = 400) => {
    const fit = {
      weight,
      width: cell.width - mm(1),
      height: cell.height,
      largest: 10.5,
      smallest: 6.5,
    } as const
    const set = fitWords(typesetter, { language, text }, fit)
    const top = cell.top + (cell.height - set.height) / 2
    placeText(sheet, set, { side: 'reader', x: cell.x + mm(0.5), top, align: 'left', node: node.id })
  }

  let top = paper.margin + head.height
  const heads = tree.add(table, 'TR')
  const headCell = (text: string, x: number, cellWidth: number) => {
    const node = addSaid(setting, heads, 'TH', { language, text }, { scope: 'Column' })
    write(text, { x, top, width: cellWidth, height: headRow }, node, 700)
  }
  headCell(words.number, paper.margin, numberWidth)
  headCell(words.meaning, tileX, boxesX - tileX)
  words.outcomes.forEach((outcome, index) => {
    headCell(outcome, boxesX + index * boxWidth, boxWidth)
  })
  top += headRow

  concepts.forEach(({ id, meaning }, index) => {
    const line = tree.add(table, 'TR')
    const number = `${index + 1}`
    write(
      number,
      { x: paper.margin, top, width: numberWidth, height: row },
      tree.add(line, 'TD', { language: language.code }),
    )
    const meant = tree.add(line, 'TH', { scope: 'Row' })
    const figure = tree.add(meant, 'Figure', { alt: meaning, language: 'nl' })
    sheet.reader.push({
      kind: 'tile',
      x: tileX,
      y: top + (row - tile) / 2,
      size: tile,
      tile: { kind: 'concept', id },
      node: figure.id,
    })
    write(
      meaning,
      { x: meaningX, top, width: meaningWidth, height: row },
      tree.add(meant, 'P', { language: 'nl' }),
    )
    words.outcomes.forEach((_, column) => {
      const cell = { x: boxesX + column * boxWidth, top, width: boxWidth, height: row }
      placeBox(sheet, cell, tree.add(line, 'TD', { language: language.code }))
    })
    top += row
  })
  const footer = fitWords(
    typesetter,
    { language, text: words.footer },
    { weight: 400, width, largest: 9.5, smallest: 8 },
  )
  const footerTop = Math.min(top + mm(3), paper.height - bottom - footer.height)
  placeText(sheet, footer, {
    side: 'reader',
    x: paper.margin,
    top: footerTop,
    align: 'left',
    node: addSaid(setting, part, 'P', { language, text: words.footer }).id,
  })
  return finished([sheet], paper, tree, { title, languages: [language] })
}
