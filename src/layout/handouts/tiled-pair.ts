import type { Spoken } from '../../compose/handouts/handout'
import type { Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { isMirroredFor, type Look, pairSpans, type SetPair, setPair } from './pair'

interface Row {
  readonly width: number
  readonly tile: number
  /** How much of the room beside the tile the Dutch takes, and the white between the columns. */
  readonly share: number
  readonly gap: number
}

const tileGap = mm(3.5)

/** A tile at the side where reading starts, and its sentence in two columns beside it. */
export function setTiledPair(
  { picto, said }: Spoken,
  parent: OpenNode,
  { width, tile, share, gap }: Row,
  look: Look,
  setting: Setting,
): SetPair {
  const languages = said.map(({ language }) => language)
  const mirrored = isMirroredFor(languages)
  const figure = setting.tree.add(parent, 'Figure', { alt: picto.alt, language: 'nl' })
  const spans = pairSpans(width - tile - tileGap, languages, { share, gap })
  const words = setPair(said, parent, spans, look, setting)
  const own = Math.max(tile, words.height)
  return {
    height: own,
    place: (sheet: Sheet, left: number, top: number, height = own) => {
      const x = mirrored ? left + width - tile : left
      const y = top + (height - tile) / 2
      sheet.reader.push({ kind: 'tile', x, y, size: tile, tile: picto.tile, node: figure.id })
      words.place(sheet, mirrored ? left : left + tile + tileGap, top, height)
    },
  }
}
