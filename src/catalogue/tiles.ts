import { type OwnPictures, ownPicture } from '../model/own-picture'
import type { ConceptId, Depiction, Drawing, Tile } from '../model/tile'

/** Finds the drawing of a tile: a concept of the set, or one made from a value. */
export type DrawingOf = (tile: Tile) => Drawing

/** Finds what stands on a tile: its drawing, or what the school put in its place. */
export type DepictionOf = (tile: Tile) => Depiction

type Drawings = Readonly<Record<ConceptId, Drawing>>

let loading: Promise<DrawingOf> | undefined

async function readDrawings(): Promise<DrawingOf> {
  const [set, date, clock, amount, number] = await Promise.all([
    import('../../pictograms/tiles.json'),
    import('../../pictograms/made/date'),
    import('../../pictograms/made/clock'),
    import('../../pictograms/made/amount'),
    import('../../pictograms/made/number'),
  ])
  const drawings = set.default as unknown as Drawings
  const make = (tile: Tile): Drawing => {
    switch (tile.kind) {
      case 'concept':
        return Object.hasOwn(drawings, tile.id) ? (drawings[tile.id] ?? []) : []
      case 'date':
        return date.dateTile(tile.date)
      case 'clock':
        return clock.clockTile(tile.time)
      case 'amount':
        return amount.amountTile(tile.cents)
      case 'number':
        return number.numberTile(tile.number)
    }
  }
  // The same tile is the same drawing, so that painters can keep what they made of it.
  const made = new Map<string, Drawing>()
  return (tile) => {
    const key = JSON.stringify(tile)
    const known = made.get(key)
    if (known) return known
    const drawing = make(tile)
    made.set(key, drawing)
    return drawing
  }
}

/** Puts the school's own pictures in the place of those of the set. */
export const withOwnPictures =
  (drawingOf: DrawingOf, pictures: OwnPictures): DepictionOf =>
  (tile) =>
    (tile.kind === 'concept' && ownPicture(pictures, tile.id)?.pixels) || drawingOf(tile)

/** The whole pictogram set, loaded once, outside the first load. */
export function loadDrawings(): Promise<DrawingOf> {
  loading ??= readDrawings().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
