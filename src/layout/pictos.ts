import type { Picto } from '../compose/composed'
import { type Audience, type Columns, type Context, isRightToLeft } from './context'
import type { Sheet } from './sheet'
import type { OpenNode } from './structure'

/** The tiles of one row, measured: side by side, an arrow between a cause and its act. */
export interface PictoRow {
  readonly pictos: readonly Picto[]
  readonly size: number
  readonly between: number
  /** Width of the tiles and of the white space up to the text. */
  readonly width: number
}

const arrowShare = 0.42
const gapShare = 0.14

/** A concept followed by a concept is cause and act; a concept with its clock or date belongs together. */
const needsArrow = ([cause, act]: readonly Picto[]) =>
  cause?.tile.kind === 'concept' && act?.tile.kind === 'concept'

export function setPictos(pictos: readonly Picto[], size: number, toText: number): PictoRow {
  const between = pictos.length < 2 ? 0 : size * (needsArrow(pictos) ? arrowShare : gapShare)
  const width = pictos.length === 0 ? 0 : pictos.length * size + (pictos.length - 1) * between + toText
  return { pictos, size, between, width }
}

const arrow = {
  ltr: 'M8 40L52 40L52 20L94 50L52 80L52 60L8 60Z',
  rtl: 'M92 40L48 40L48 20L6 50L48 80L48 60L92 60Z',
}

/** A figure for each tile, saying what it shows. */
export const addPictoNodes = ({ audience, tree }: Context, parent: OpenNode, pictos: readonly Picto[]) =>
  pictos.map(({ alt }) => tree.add(parent, 'Figure', { alt, language: audience.language.code }))

interface Place {
  readonly nodes: readonly OpenNode[]
  readonly columns: Columns
  readonly top: number
  readonly height: number
  readonly source: string
}

/** Puts the tiles at the side where reading starts, centred in the row's height. */
export function placePictos(sheet: Sheet, row: PictoRow, place: Place, audience: Audience) {
  const rightToLeft = isRightToLeft(audience)
  const { nodes, columns, source } = place
  const y = place.top + (place.height - row.size) / 2
  const step = row.size + row.between
  row.pictos.forEach((picto, index) => {
    const x = rightToLeft
      ? columns.reader.x + columns.reader.width - row.size - index * step
      : columns.reader.x + index * step
    const node = nodes[index]
    if (!node) return
    sheet.reader.push({ kind: 'tile', x, y, size: row.size, tile: picto.tile, node: node.id, source })
    if (index === 0 && needsArrow(row.pictos)) {
      const size = row.between * 0.8
      const arrowX = rightToLeft
        ? x - row.between + (row.between - size) / 2
        : x + row.size + (row.between - size) / 2
      const d = rightToLeft ? arrow.rtl : arrow.ltr
      sheet.reader.push({ kind: 'shape', x: arrowX, y: y + (row.size - size) / 2, size, d, ink: 'ink' })
    }
  })
}
