import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Page } from '../../layout/page'
import type { Depiction, Pixels, Tile } from '../../model/tile'
import type { PaintedLook } from '../look'
import { paintLook } from '../look'
import type { PaintedTile, Shade, Shape } from '../tile'
import { tileKey } from '../tile'
import { writeImage } from './image'
import { asItIs, createState, pathOperators } from './operators'
import { compressed } from './streams'
import { decimal } from './strings'

/** Draws a tile on a canvas of 100 by 100 units, y downwards. */
export interface TileDrawing {
  readonly operators: string
  /** Resource that the operators refer to: a form `T1`, an image `I1`. */
  readonly object?: { readonly name: string; readonly ref: PDFRef }
}

export interface DocumentTiles {
  readonly use: (tile: Tile) => TileDrawing
}

/** Drawn so often in the file, a tile is stored once as a form XObject; others are packed better among the page's own content. */
const usesOfForm = 3

export function createTiles(
  context: PDFContext,
  pages: readonly Page[],
  drawing: (tile: Tile) => Depiction,
  inkSaver: boolean,
): DocumentTiles {
  const uses = countTiles(pages)
  const drawings = new Map<string, TileDrawing>()
  let forms = 0
  let images = 0
  const make = (tile: Tile, key: string): TileDrawing => {
    const look = paintLook(drawing(tile), inkSaver)
    if (look.picture) return drawPicture(context, look, look.picture, `I${++images}`)
    const content = tileContent(look)
    const isForm = (uses.get(key) ?? 0) >= usesOfForm
    return isForm ? writeForm(context, content, `T${++forms}`) : { operators: content }
  }
  return {
    use(tile) {
      const key = tileKey(tile)
      const known = drawings.get(key)
      if (known) return known
      const drawn = make(tile, key)
      drawings.set(key, drawn)
      return drawn
    },
  }
}

function countTiles(pages: readonly Page[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.kind !== 'tile') continue
    const key = tileKey(item.tile)
    uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return uses
}

function writeForm(context: PDFContext, content: string, name: string): TileDrawing {
  const entries = { Subtype: 'Form', BBox: [0, 0, 100, 100] }
  const ref = compressed(context, new TextEncoder().encode(content), entries)
  return { operators: `/${name} Do`, object: { name, ref } }
}

/** An image fills the unit square upwards (ISO 32000-1, 8.9.5); the tile is 100 units down. */
const imageSquare = '100 0 0 -100 0 100 cm'

function drawPicture(
  context: PDFContext,
  { ground, frame }: PaintedLook,
  picture: Pixels,
  name: string,
): TileDrawing {
  const inside = `q\n${shapesContent([ground], 'W ')}\n${imageSquare} /${name} Do\nQ`
  const operators = frame ? `${inside}\n${shapesContent([frame])}` : inside
  return { operators, object: { name, ref: writeImage(context, picture) } }
}

const grey: Readonly<Record<Shade, string>> = { black: '0', white: '1' }

/** A tenth of a unit is a sixtieth of a millimetre on the largest tile: finer than any printer's dot. */
const tenths = (value: number) => decimal(value, 1)

const contents = new WeakMap<PaintedTile, string>()

function tileContent(tile: PaintedTile): string {
  const known = contents.get(tile)
  if (known !== undefined) return known
  const { ground, layers, frame } = tile
  const inside = shapesContent([ground, ...layers], 'W ')
  const content = frame ? `q\n${inside}\nQ\n${shapesContent([frame])}` : inside
  contents.set(tile, content)
  return content
}

/** Draws shapes one over the other; `first` goes before the painting operator of the first. */
function shapesContent(shapes: readonly Shape[], first = ''): string {
  const lines: string[] = ['1 j']
  const state = createState((operators) => lines.push(operators))
  shapes.forEach(({ d, fill, stroke }, i) => {
    if (fill) state.set('g', grey[fill])
    if (stroke) {
      state.set('G', grey[stroke.shade])
      state.set('w', tenths(stroke.width))
      state.set('J', stroke.butt ? '0' : '1')
    }
    const paint = fill && stroke ? 'B' : stroke ? 'S' : 'f'
    lines.push(`${pathOperators(d, asItIs, tenths)} ${i === 0 ? first : ''}${paint}`)
  })
  return lines.join('\n')
}
