import type { Depiction, Tile } from '../../model/tile'
import { type PaintedLook, paintLook } from '../look'
import { tileKey } from '../tile'
import type { PdfFile } from './file'
import { writeImage } from './image'
import { shapeOperators } from './shapes'
import { type Packed, packed, writePacked } from './streams'
import { array, bytesOf, dictionary, type Ref } from './syntax'

/** A form XObject on a canvas of 100 by 100 units, y downwards, under its resource name, `T1`. */
export interface DocumentTile {
  readonly name: string
  readonly ref: Ref
}

export interface DocumentTiles {
  /** The tile is written when it is first used, and once. */
  readonly use: (tile: Tile) => DocumentTile
}

/**
 * A tenth of a tile's unit is a sixtieth of a millimetre on the largest tile: finer than any printer's dot. Content in whole
 * tenths is shorter than with decimals.
 */
const tenths = 10
const side = 100 * tenths
const form = {
  Type: '/XObject',
  Subtype: '/Form',
  BBox: array([0, 0, side, side]),
  Matrix: array([1 / tenths, 0, 0, 1 / tenths, 0, 0]),
} as const

export function createTiles(
  file: PdfFile,
  drawing: (tile: Tile) => Depiction,
  inkSaver: boolean,
): DocumentTiles {
  const tiles = new Map<string, DocumentTile>()
  const write = (look: PaintedLook): Ref => {
    const image = look.picture && writeImage(file, look.picture)
    const resources = image && dictionary({ XObject: dictionary({ I: image }) })
    return writePacked(file, packedLook(look), { ...form, ...(resources && { Resources: resources }) })
  }
  return {
    use(tile) {
      const key = tileKey(tile)
      const known = tiles.get(key)
      if (known) return known
      const written = { name: `T${tiles.size + 1}`, ref: write(paintLook(drawing(tile), inkSaver)) }
      tiles.set(key, written)
      return written
    },
  }
}

/** An image fills the unit square upwards (ISO 32000-1, 8.9.5); a tile goes down. */
const drawImage = `${side} 0 0 -${side} 0 ${side} cm /I Do`

const looks = new WeakMap<PaintedLook, Packed>()

/** What a tile draws, packed once for all files. */
function packedLook(look: PaintedLook): Packed {
  const known = looks.get(look)
  if (known) return known
  const { ground, layers, frame, picture } = look
  const drawn = shapeOperators([ground, ...layers], tenths, 'W ')
  const inside = picture ? `${drawn}\n${drawImage}` : drawn
  const content = frame ? `q\n${inside}\nQ\n${shapeOperators([frame], tenths)}` : inside
  const stream = packed(bytesOf(content))
  looks.set(look, stream)
  return stream
}
