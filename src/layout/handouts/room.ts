import type { Faces } from '../../compose/handouts/faces'
import type { BandBlock } from '../dictionary/bands'
import type { Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { OpenNode } from '../structure'
import { placeWriteLines } from '../write-lines'
import { isMirroredFor, pairSpans, setPair } from './pair'

const tile = mm(10.5)
const beside = { share: 0.4, gap: mm(4) }
const handwriting = mm(8)
const question = { type: 'P', weight: 400, size: 12, dutchSize: 10, smallest: 8 } as const

/** Where parents write in their own words, so many lines each. */
export function roomBlocks(
  faces: Faces,
  part: OpenNode,
  width: number,
  lines: number,
  setting: Setting,
): readonly BandBlock[] {
  const mirrored = isMirroredFor(faces.languages)
  const indent = tile + mm(3.5)
  const spans = pairSpans(width - indent, faces.languages, beside)
  return faces.room.map(({ picto, said }) => {
    const node = setting.tree.add(part, 'Div')
    const figure = setting.tree.add(node, 'Figure', { alt: picto.alt, language: 'nl' })
    const words = setPair(said, node, spans, question, setting)
    return {
      height: Math.max(tile, words.height + lines * handwriting),
      before: mm(2),
      place: (sheet, { left }, top) => {
        const x = mirrored ? left : left + indent
        const at = { x: mirrored ? left + width - tile : left, y: top, size: tile, tile: picto.tile }
        sheet.reader.push({ kind: 'tile', ...at, node: figure.id })
        words.place(sheet, x, top)
        const below = { x, width: width - indent, top: top + words.height }
        placeWriteLines(sheet, { count: lines, ...below, apart: handwriting })
      },
    }
  })
}
