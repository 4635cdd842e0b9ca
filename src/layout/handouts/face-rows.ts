import type { Faces } from '../../compose/handouts/faces'
import type { Spoken } from '../../compose/handouts/handout'
import type { BandBlock } from '../dictionary/bands'
import type { Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText, setText } from '../type'
import { isMirroredFor, pairSpans, setPair } from './pair'
import { setTiledPair } from './tiled-pair'

const numberWidth = mm(6)
const tile = mm(10.5)
const face = mm(8)
const box = mm(6)
const boxGap = mm(1)
const faceColumn = mm(19)
const facesGap = mm(3)
const rowPadding = mm(0.9)
const beside = { share: 0.4, gap: mm(4) }
const sentence = { type: 'P', weight: 400, size: 12, dutchSize: 10, smallest: 8 } as const
const emptyBox = '☐'
const bold = { language: 'nl', direction: 'ltr', weight: 700 } as const

/** The left edges of what stands in a row, from the side where reading starts. */
function columnsOf(faces: Faces, width: number) {
  const mirrored = isMirroredFor(faces.languages)
  const facesWidth = faces.faces.length * faceColumn
  const wordsWidth = width - numberWidth - facesWidth - facesGap
  const at = (offset: number, wide: number) => (mirrored ? width - offset - wide : offset)
  return {
    number: at(0, numberWidth),
    words: at(numberWidth, wordsWidth),
    wordsWidth,
    face: (index: number) => at(width - facesWidth + index * faceColumn, faceColumn),
    mirrored,
  }
}

const rule = (sheet: Sheet, left: number, width: number, y: number) =>
  sheet.reader.push({ kind: 'rule', x1: left, x2: left + width, y1: y, y2: y, width: 0.5, ink: 'ink' })

/** What to do, and the faces with their words: read aloud above the first row, repeated for the eye after that. */
function headBlock(faces: Faces, table: OpenNode, read: boolean, width: number, setting: Setting): BandBlock {
  const { tree } = setting
  const columns = columnsOf(faces, width)
  const row = tree.add(table, 'TR')
  const first = tree.add(row, 'TH', { scope: 'Column' })
  const spans = pairSpans(numberWidth + columns.wordsWidth, faces.languages, beside)
  const look = { type: 'P', weight: 700, size: 11.5, dutchSize: 10, smallest: 8 } as const
  const tick = setPair(faces.tick, first, spans, look, setting)
  const heads = faces.faces.map(({ picto, said }) => {
    const cell = tree.add(row, 'TH', { scope: 'Column' })
    const figure = tree.add(cell, 'Figure', { alt: picto.alt, language: 'nl' })
    const one = { main: { x: 0, width: faceColumn } }
    const words = said.toReversed().map((text) => {
      const small = { type: 'P', weight: 400, size: 10, smallest: 6.5, centred: true } as const
      return setPair([text], cell, one, small, setting)
    })
    return { picto, figure, words, height: face + words.reduce((sum, word) => sum + word.height, 0) }
  })
  const height = Math.max(tick.height, ...heads.map((head) => head.height)) + mm(1)
  return {
    height,
    before: 0,
    keepWithNext: true,
    place: (sheet, { left }, top) => {
      const own: Sheet = { reader: [], dutch: [] }
      tick.place(own, left + Math.min(columns.number, columns.words), top, height)
      heads.forEach(({ picto, figure, words }, index) => {
        const x = left + columns.face(index)
        const faceX = x + (faceColumn - face) / 2
        own.reader.push({ kind: 'tile', x: faceX, y: top, size: face, tile: picto.tile, node: figure.id })
        let y = top + face
        for (const word of words) {
          word.place(own, x, y)
          y += word.height
        }
      })
      rule(own, left, width, top + height)
      const items = (side: keyof Sheet) =>
        own[side].map(({ node, ...item }) => (read && node !== undefined ? { ...item, node } : item))
      sheet.reader.push(...items('reader'))
      sheet.dutch.push(...items('dutch'))
    },
  }
}

/** One sentence: its number, its tile, and a box with each face. */
function rowBlock(
  line: Spoken,
  index: number,
  faces: Faces,
  table: OpenNode,
  lead: BandBlock,
  width: number,
  setting: Setting,
): BandBlock {
  const { tree, typesetter } = setting
  const columns = columnsOf(faces, width)
  const row = tree.add(table, 'TR')
  const first = tree.add(row, 'TH', { scope: 'Row' })
  const numberNode = tree.add(first, 'P', { language: 'nl' })
  const words = setTiledPair(line, first, { width: columns.wordsWidth, tile, ...beside }, sentence, setting)
  const cells = faces.faces.map(() => tree.add(row, 'TD', { actualText: emptyBox }))
  const digits = setText(typesetter, `${index + 1}`, bold, { size: 11, leading: 13 }, numberWidth)
  const height = words.height + 2 * rowPadding
  return {
    height,
    before: 0,
    lead,
    place: (sheet, { left }, top) => {
      const middle = (high: number) => top + (height - high) / 2
      const align = columns.mirrored ? 'right' : 'left'
      const at = { side: 'reader', x: left + columns.number, align } as const
      placeText(sheet, digits, { ...at, top: middle(digits.height), node: numberNode.id })
      words.place(sheet, left + columns.words, top, height)
      faces.faces.forEach(({ picto }, column) => {
        const start = left + columns.face(column) + (faceColumn - box - boxGap - face) / 2
        const [boxX, faceX] = columns.mirrored
          ? [start + face + boxGap, start]
          : [start, start + box + boxGap]
        const square = { x: boxX, y: middle(box), width: box, height: box, radius: 0, stroke: 1.2 } as const
        const node = cells[column]
        sheet.reader.push({ kind: 'box', ...square, ...(node && { node: node.id }) })
        // The face of the column once more: what is read aloud is the head of the column.
        sheet.reader.push({ kind: 'tile', x: faceX, y: middle(face), size: face, tile: picto.tile })
      })
      rule(sheet, left, width, top + height)
    },
  }
}

/** The sentences with their faces, under a head that comes back on every sheet. */
export function faceRows(
  faces: Faces,
  part: OpenNode,
  width: number,
  setting: Setting,
): readonly BandBlock[] {
  const table = setting.tree.add(part, 'Table')
  const head = headBlock(faces, table, true, width, setting)
  const again = headBlock(faces, table, false, width, setting)
  return [
    head,
    ...faces.rows.map((line, index) => rowBlock(line, index, faces, table, again, width, setting)),
  ]
}
