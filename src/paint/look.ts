import { type Depiction, isPixels, type Pixels } from '../model/tile'
import { type PaintedTile, paintTile } from './tile'

/** A tile as ink. With a picture, that fills the ground instead of layers; the frame is its edge on white paper. */
export interface PaintedLook extends PaintedTile {
  readonly picture?: Pixels
}

const looks = new WeakMap<Pixels, PaintedLook>()

/** A drawing white on black, or black on white to save ink; a picture of the school's own always as it is. */
export function paintLook(depiction: Depiction, inkSaver: boolean): PaintedLook {
  if (!isPixels(depiction)) return paintTile(depiction, inkSaver)
  const known = looks.get(depiction)
  if (known) return known
  const { ground, frame } = paintTile([], true)
  const look = { ground, layers: [], ...(frame && { frame }), picture: depiction }
  looks.set(depiction, look)
  return look
}

/** The picture as an address that SVG can show. */
export const pictureAddress = ({ png }: Pixels) => `data:image/png;base64,${png}`
