import type { Faces } from '../../compose/handouts/faces'
import type { Language } from '../../model/language'
import type { Typesetter } from '../../text/types'
import { flowBands } from '../dictionary/bands'
import { finished } from '../dictionary/finished'
import { bottomAbove, dictionaryFoot } from '../dictionary/foot'
import { papers } from '../dictionary/paper'
import { addSaid, fitWords, type Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import type { Sheet } from '../sheet'
import { createTree, type OpenNode } from '../structure'
import { placeText } from '../type'
import { setBlank } from './blank'
import { faceRows } from './face-rows'
import { isMirroredFor, pairSpans, setPair } from './pair'
import { roomBlocks } from './room'
import { setTiledPair } from './tiled-pair'

/** What a teacher reads above the copy that is not for parents. */
export interface CopyNote {
  readonly language: Language
  readonly text: string
}

const paper = papers.A4
const width = paper.width - 2 * paper.margin
const beside = { share: 0.4, gap: mm(6) }
const titleTile = mm(15)
const gap = mm(2)
/** Lines to write on under each question: as many as leave the sheet one sheet. */
const linesToTry = [3, 2, 1] as const
const linesOnTwoSheets = 2

/** What stands above the rows: what it is, what to do, whose it is. */
function headOf(faces: Faces, note: CopyNote | undefined, part: OpenNode, setting: Setting) {
  const { languages, picto, title, steps, blanks } = faces
  const spans = pairSpans(width, languages, beside)
  const label = note && {
    node: addSaid(setting, part, 'P', note),
    set: fitWords(setting.typesetter, note, { weight: 700, width, largest: 11, smallest: 9 }),
  }
  const labelHeight = label ? label.set.height + gap : 0
  const heading = setTiledPair(
    { picto, said: title },
    part,
    { width, tile: titleTile, ...beside },
    { type: 'H1', weight: 700, size: 18, dutchSize: 13, smallest: 10 },
    setting,
  )
  const todo = setPair(
    steps,
    part,
    spans,
    { type: 'P', weight: 400, size: 11.5, dutchSize: 10, smallest: 8 },
    setting,
  )
  const half = (width - beside.gap) / 2
  const lines = blanks.map((blank) => setBlank(blank, part, half, setting))
  const linesHeight = Math.max(0, ...lines.map((line) => line.height))
  const mirrored = isMirroredFor(languages)
  return {
    height: labelHeight + heading.height + gap + todo.height + gap + linesHeight + gap,
    place: (sheet: Sheet, left: number, top: number) => {
      if (label) {
        const at = { side: 'reader', x: left, top, align: 'left' } as const
        placeText(sheet, label.set, { ...at, node: label.node.id })
      }
      let y = top + labelHeight
      heading.place(sheet, left, y)
      y += heading.height + gap
      todo.place(sheet, left, y)
      y += todo.height + gap
      lines.forEach((line, index) => {
        const column = mirrored ? lines.length - 1 - index : index
        line.place(sheet, left + column * (half + beside.gap), y, linesHeight)
      })
    },
  }
}

/** The sheets of one copy, with so many lines under each question. */
function attempt(faces: Faces, note: CopyNote | undefined, lines: number, book: OpenNode, setting: Setting) {
  const part = setting.tree.add(book, 'Sect')
  const head = headOf(faces, note, part, setting)
  const blocks = [...faceRows(faces, part, width, setting), ...roomBlocks(faces, part, width, lines, setting)]
  const foot = dictionaryFoot(part, faces.foot, paper, setting)
  const sheets = flowBands(blocks, {
    bands: [{ left: paper.margin, right: paper.width - paper.margin }],
    top: (page) => paper.margin + (page === 0 ? head.height : 0),
    bottom: bottomAbove(foot, paper),
  })
  sheets.forEach((sheet, index) => {
    if (index === 0) head.place(sheet, paper.margin, paper.margin)
    foot.place(sheet, index, sheets.length)
  })
  return sheets
}

function sheetsOf(faces: Faces, note: CopyNote | undefined, book: OpenNode, setting: Setting) {
  for (const lines of linesToTry) {
    const sheets = attempt(faces, note, lines, book, setting)
    if (sheets.length === 1) return sheets
  }
  return attempt(faces, note, linesOnTwoSheets, book, setting)
}

/** The sheet for parents and, where one is given, the Dutch copy of it with the same numbers and tiles. */
export function layoutFaces(
  faces: Faces,
  copy: { readonly faces: Faces; readonly note: CopyNote } | undefined,
  typesetter: Typesetter,
): LaidOut {
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const own = sheetsOf(faces, undefined, book, setting)
  const mirror = copy ? sheetsOf(copy.faces, copy.note, book, setting) : []
  return finished([...own, ...mirror], paper, tree, faces)
}
