import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Drawing, Tile } from '../../model/tile'
import type { PaintedTile, Shade, Shape } from '../tile'
import { paintTile, tileKey } from '../tile'
import { asItIs, createState, pathOperators } from './operators'
import { compressed } from './streams'
import { decimal } from './strings'

/** A tile as a form XObject of 100 by 100 units, y downwards; drawn as often as it is needed, stored once. */
export interface TileForm {
  /** Resource name, `T1`. */
  readonly name: string
  readonly ref: PDFRef
}

export interface DocumentTiles {
  readonly use: (tile: Tile) => TileForm
}

export function createTiles(
  context: PDFContext,
  drawing: (tile: Tile) => Drawing,
  inkSaver: boolean,
): DocumentTiles {
  const forms = new Map<string, TileForm>()
  return {
    use(tile) {
      const key = tileKey(tile)
      const known = forms.get(key)
      if (known) return known
      const content = tileContent(paintTile(drawing(tile), inkSaver))
      const ref = compressed(context, new TextEncoder().encode(content), {
        Subtype: 'Form',
        BBox: [0, 0, 100, 100],
      })
      const form = { name: `T${forms.size + 1}`, ref }
      forms.set(key, form)
      return form
    },
  }
}

const grey: Readonly<Record<Shade, string>> = { black: '0', white: '1' }

/** A tenth of a unit is a sixtieth of a millimetre on the largest tile: finer than any printer's dot. */
const tenths = (value: number) => decimal(value, 1)

function tileContent({ ground, layers, frame }: PaintedTile): string {
  const inside = shapesContent([ground, ...layers], 'W ')
  return frame ? `q\n${inside}\nQ\n${shapesContent([frame])}` : inside
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
