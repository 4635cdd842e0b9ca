import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Page } from '../../layout/page'
import type { Drawing, Tile } from '../../model/tile'
import type { PaintedTile, Shade, Shape } from '../tile'
import { paintTile, tileKey } from '../tile'
import { asItIs, createState, pathOperators } from './operators'
import { compressed } from './streams'
import { decimal } from './strings'

/** Draws a tile on a canvas of 100 by 100 units, y downwards. */
export interface TileDrawing {
  readonly operators: string
  /** Resource that the operators refer to, `T1`. */
  readonly form?: { readonly name: string; readonly ref: PDFRef }
}

export interface DocumentTiles {
  readonly use: (tile: Tile) => TileDrawing
}

/** Drawn so often in the file, a tile is stored once as a form XObject; others are packed better among the page's own content. */
const usesOfForm = 3

export function createTiles(
  context: PDFContext,
  pages: readonly Page[],
  drawing: (tile: Tile) => Drawing,
  inkSaver: boolean,
): DocumentTiles {
  const uses = countTiles(pages)
  const drawings = new Map<string, TileDrawing>()
  let forms = 0
  return {
    use(tile) {
      const key = tileKey(tile)
      const known = drawings.get(key)
      if (known) return known
      const content = tileContent(paintTile(drawing(tile), inkSaver))
      const isForm = (uses.get(key) ?? 0) >= usesOfForm
      const drawn = isForm ? writeForm(context, content, `T${++forms}`) : { operators: content }
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
  return { operators: `/${name} Do`, form: { name, ref } }
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
