import type { Depiction, Pixels, Tile } from '../../model/tile'
import { type PaintedLook, paintLook } from '../look'
import { parsePath } from '../path'
import { type Shape, tileKey } from '../tile'
import type { PdfFile } from './file'
import { writeImage } from './image'
import { type Packed, packed } from './pack'
import { shapeOperators } from './shapes'
import { writePacked } from './streams'
import { array, bytesOf, dictionary, type Ref, type Syntax } from './syntax'

/** Draws a tile on a canvas of `tileSide` by `tileSide`, y downwards. */
export interface TileDrawing {
  readonly operators: Syntax
  /** The form XObject that they draw, under its resource name, `T1`. */
  readonly form?: { readonly name: string; readonly ref: Ref }
}

export interface DocumentTiles {
  readonly use: (tile: Tile) => TileDrawing
  /** A picture that is no tile, under its resource name: written once, however often it is drawn. */
  readonly image: (pixels: Pixels) => { readonly name: string; readonly ref: Ref }
}

/**
 * A tenth of a tile's unit is a sixtieth of a millimetre on the largest tile: finer than any printer's dot. Content in whole
 * tenths is shorter than with decimals.
 */
const tenths = 10
/** Side of the form of a tile. */
export const tileSide = 100 * tenths
const form = { Subtype: '/Form', BBox: array([0, 0, tileSide, tileSide]) } as const

/**
 * @param place `page`: a tile stands in the content of the page, which packs twenty drawings together half as small again as
 * each on its own. `form`: it is written when it is first used, and once for all pages of all letters.
 */
export function createTiles(
  file: PdfFile,
  drawing: (tile: Tile) => Depiction,
  inkSaver: boolean,
  place: 'page' | 'form',
): DocumentTiles {
  const tiles = new Map<string, TileDrawing>()
  const images = new Map<string, { readonly name: string; readonly ref: Ref }>()
  let forms = 0
  const write = (look: PaintedLook): TileDrawing => {
    if (place === 'page' && !look.picture) return { operators: content(look) }
    const image = look.picture && writeImage(file, look.picture)
    const resources = image && dictionary({ XObject: dictionary({ I: image }) })
    const ref = writePacked(file, packedLook(look), { ...form, ...(resources && { Resources: resources }) })
    const name = `T${++forms}`
    return { operators: `/${name} Do`, form: { name, ref } }
  }
  return {
    image(pixels) {
      const known = images.get(pixels.png)
      if (known) return known
      const image = { name: `I${images.size + 1}`, ref: writeImage(file, pixels) }
      images.set(pixels.png, image)
      return image
    },
    use(tile) {
      const key = tileKey(tile)
      const known = tiles.get(key)
      if (known) return known
      const written = write(paintLook(drawing(tile), inkSaver))
      tiles.set(key, written)
      return written
    },
  }
}

/** An image fills the unit square upwards (ISO 32000-1, 8.9.5); a tile goes down. */
const drawImage = `${tileSide} 0 0 -${tileSide} 0 ${tileSide} cm /I Do`

const contents = new WeakMap<PaintedLook, Syntax>()
const looks = new WeakMap<PaintedLook, Packed>()

/** What a tile draws. */
function content(look: PaintedLook): Syntax {
  const known = contents.get(look)
  if (known !== undefined) return known
  const { ground, layers, frame, picture } = look
  const held = !picture && layers.every(withinGround)
  const drawn = shapeOperators([ground, ...layers], tenths, held ? '' : 'W ')
  const inside = picture ? `${drawn}\n${drawImage}` : drawn
  const whole = held || !frame ? inside : `q\n${inside}\nQ`
  const operators = frame ? `${whole}\n${shapeOperators([frame], tenths)}` : whole
  contents.set(look, operators)
  return operators
}

/** The same, packed once for all files. */
function packedLook(look: PaintedLook): Packed {
  const known = looks.get(look)
  if (known) return known
  const stream = packed(bytesOf(content(look)))
  looks.set(look, stream)
  return stream
}

/** Centre and radius of the corners of what layers are clipped to (../tile.ts), in units of the tile. */
const corner = { from: 12, to: 88, radius: 11 }

/** Whether a shape stays on the ground by itself, so that nothing needs to be clipped. */
function withinGround({ d, stroke }: Shape): boolean {
  const edge = (stroke?.width ?? 0) / 2
  const beyond = (value: number) => Math.max(corner.from - (value - edge), value + edge - corner.to, 0)
  const within = (x: number, y: number) => Math.hypot(beyond(x), beyond(y)) <= corner.radius
  return parsePath(d).every((step) => {
    if (step.op === 'Z') return true
    if (step.op === 'C' && !(within(step.x1, step.y1) && within(step.x2, step.y2))) return false
    return within(step.x, step.y)
  })
}
