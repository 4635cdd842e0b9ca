import type { Said } from '../../compose/dictionary'
import type { RecognitionTest } from '../../compose/recognition'
import type { Language } from '../../model/language'
import type { Typesetter } from '../../text/types'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import { emptySheet } from '../sheet'
import { createTree } from '../structure'
import { placeText, setText } from '../type'
import { finished } from './finished'
import { dictionaryHead } from './head'
import { papers } from './paper'
import { addSaid, type Setting, startOf, styleOf, typeOf } from './said'

/** The size at which a pictogram must be understood. */
const tile = mm(15)
const columns = 2
const columnGap = mm(10)
const numberWidth = mm(8)
const lineGap = mm(4)
const bottom = mm(10)
const highestRow = mm(22)
const creditSize = 7.5

/** One sheet without words on the tiles: a parent writes behind each what it means. */
export function layoutRecognitionTest(test: RecognitionTest, typesetter: Typesetter): LaidOut {
  const paper = papers.A4
  const languages = test.title.map(({ language }) => language)
  const reader = languages.at(-1)
  const mirrored = reader?.direction === 'rtl'
  const width = paper.width - 2 * paper.margin
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const sheet = emptySheet()
  const part = tree.add(tree.root, 'Sect')

  const sizes = { title: 19, text: languages.length > 1 ? 10.5 : 12 }
  const head = dictionaryHead(part, test.title, stepsByLanguage(test), width, sizes, setting)
  head.place(sheet, paper.margin, paper.margin)

  const credit = test.credit === undefined ? [] : [{ language: dutch, text: test.credit, size: creditSize }]
  const thanks = [...test.thanks, ...credit].map(({ size = 10.5, ...said }: Said & { size?: number }) => ({
    said,
    set: setText(
      typesetter,
      said.text ?? '',
      styleOf(said.language, 400),
      typeOf(said.language, size),
      width,
    ),
  }))
  const thanksHeight = thanks.reduce((sum, { set }) => sum + set.height, 0)
  const top = paper.margin + head.height + mm(2)
  const room = paper.height - bottom - thanksHeight - mm(2) - top
  const rows = Math.ceil(test.concepts.length / columns)
  const rowHeight = Math.min(highestRow, room / Math.max(1, rows))
  const columnWidth = (width - columnGap) / columns

  const list = tree.add(part, 'L')
  test.concepts.forEach((id, index) => {
    const number = `${index + 1}`
    const item = tree.add(list, 'LI')
    const label = tree.add(item, 'Lbl', { language: 'nl' })
    // Saying what it is would give the answer away.
    const alt = `Pictogram ${number}`
    const figure = tree.add(tree.add(item, 'LBody'), 'Figure', { alt, language: 'nl' })
    const column = Math.floor(index / rows)
    const offset = column * (columnWidth + columnGap)
    const left = paper.margin + (mirrored ? width - columnWidth - offset : offset)
    const y = top + (index % rows) * rowHeight + (rowHeight - tile) / 2
    const at = (distance: number, size: number) =>
      mirrored ? left + columnWidth - distance - size : left + distance

    const set = setText(typesetter, number, styleOf(dutch, 700), typeOf(dutch, 12), numberWidth)
    placeText(sheet, set, {
      side: 'reader',
      x: at(0, numberWidth),
      top: y + (tile - set.height) / 2,
      align: mirrored ? 'right' : 'left',
      node: label.id,
    })
    sheet.reader.push({
      kind: 'tile',
      x: at(numberWidth, tile),
      y,
      size: tile,
      tile: { kind: 'concept', id },
      node: figure.id,
    })
    const from = numberWidth + tile + lineGap
    const x = at(from, columnWidth - from)
    const lineY = y + tile * 0.82
    const line = { x1: x, x2: x + columnWidth - from, y1: lineY, y2: lineY, width: 0.7, ink: 'ink' } as const
    sheet.reader.push({ kind: 'rule', ...line })
  })

  let y = paper.height - bottom - thanksHeight
  for (const { said, set } of thanks) {
    const node = addSaid(setting, part, 'P', said)
    const align = startOf(said.language)
    placeText(sheet, set, { side: 'reader', x: paper.margin, top: y, align, node: node.id })
    y += set.height
  }
  return finished([sheet], paper, tree, { title: test.title, languages })
}

const dutch: Language = {
  code: 'nl',
  ownName: 'Nederlands',
  dutchName: 'Nederlands',
  script: 'Latn',
  direction: 'ltr',
}

/** All steps as one paragraph per language: what a parent can read stands together. */
const stepsByLanguage = ({ title, steps }: RecognitionTest) => [
  title.map(({ language }, index) => ({
    language,
    text: steps.flatMap((step) => step[index]?.text ?? []).join(' '),
  })),
]
