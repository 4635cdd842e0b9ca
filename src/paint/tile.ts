import type { Drawing, Layer, Role, Tile } from '../model/tile'
import { roundedRectangle } from './path'

export type Shade = 'black' | 'white'

/** One path of a painted tile, on the tile's canvas of 0..100 by 0..100. Joins are round; caps are round unless `butt`. */
export interface Shape {
  readonly d: string
  readonly fill?: Shade
  readonly stroke?: { readonly shade: Shade; readonly width: number; readonly butt: boolean }
}

/** A tile as ink: the ground, then the layers held within the outline of the ground, then the frame. */
export interface PaintedTile {
  readonly ground: Shape
  readonly layers: readonly Shape[]
  readonly frame?: Shape
}

/** With its stroke of two units the ground fills the canvas, radius 12; without, it is what the layers are clipped to. */
const groundPath = roundedRectangle(1, 1, 98, 98, 11)
const groundStroke = 2
const frameWidth = 1.4
const framePath = roundedRectangle(0.7, 0.7, 98.6, 98.6, 11.3)
/** In the ink-saving variant a white surface on a white ground needs an edge, and a moat must stay visible beside it. */
const outlineWidth = 3.8
const extraMoat = 4

const shades: Readonly<Record<'normal' | 'inkSaver', Readonly<Record<Role, Shade>>>> = {
  normal: { figure: 'white', cut: 'black', surface: 'white', ink: 'black' },
  inkSaver: { figure: 'black', cut: 'white', surface: 'white', ink: 'black' },
}

const painted = { normal: new WeakMap<Drawing, PaintedTile>(), inkSaver: new WeakMap<Drawing, PaintedTile>() }

/** White on black as children know the pictograms, or, to save ink, black on white by the roles of the layers. */
export function paintTile(drawing: Drawing, inkSaver: boolean): PaintedTile {
  const variant = inkSaver ? 'inkSaver' : 'normal'
  const known = painted[variant].get(drawing)
  if (known) return known
  const tile: PaintedTile = {
    ground: {
      d: groundPath,
      fill: shades[variant].cut,
      stroke: { shade: shades[variant].cut, width: groundStroke, butt: false },
    },
    layers: drawing.flatMap((layer) => paintLayer(layer, variant)),
    ...(inkSaver && {
      frame: { d: framePath, stroke: { shade: 'black' as const, width: frameWidth, butt: false } },
    }),
  }
  painted[variant].set(drawing, tile)
  return tile
}

function paintLayer(layer: Layer, variant: 'normal' | 'inkSaver'): readonly Shape[] {
  const shade = shades[variant][layer.role]
  const saving = variant === 'inkSaver'
  const isMoat = layer.role === 'cut' && layer.stroke !== undefined && layer.fill === true
  const stroke = layer.stroke !== undefined && {
    shade,
    width: layer.stroke + (saving && isMoat ? extraMoat : 0),
    butt: layer.butt ?? false,
  }
  const shape: Shape = {
    d: layer.d,
    ...((layer.stroke === undefined || layer.fill) && { fill: shade }),
    ...(stroke && { stroke }),
  }
  if (!saving || layer.role !== 'surface') return [shape]
  const edge = { shade: 'black' as const, width: outlineWidth + (stroke ? stroke.width : 0), butt: false }
  // A filled surface keeps its inner half of the edge on top; a stroked one shows its edge on both sides of the stroke.
  return stroke ? [{ d: layer.d, stroke: edge }, shape] : [{ ...shape, stroke: edge }]
}

/** Equal for tiles that look the same. */
export function tileKey(tile: Tile): string {
  if (tile.kind === 'concept') return `concept:${tile.id}`
  if (tile.kind === 'date') return `date:${tile.date}`
  if (tile.kind === 'clock') return `clock:${tile.time}`
  if (tile.kind === 'number') return `number:${tile.number}`
  return `amount:${tile.cents}`
}
