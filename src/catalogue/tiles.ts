import type { ConceptId, Drawing, Tile } from '../model/tile'

/** Finds the drawing of a tile: a concept of the set, or one made from a value. */
export type DrawingOf = (tile: Tile) => Drawing

type Drawings = Readonly<Record<ConceptId, Drawing>>

let loading: Promise<DrawingOf> | undefined

async function readDrawings(): Promise<DrawingOf> {
  const [set, date, clock, amount] = await Promise.all([
    import('../../pictograms/tiles.json'),
    import('../../pictograms/made/date'),
    import('../../pictograms/made/clock'),
    import('../../pictograms/made/amount'),
  ])
  const drawings = set.default as unknown as Drawings
  return (tile) => {
    switch (tile.kind) {
      case 'concept':
        return Object.hasOwn(drawings, tile.id) ? (drawings[tile.id] ?? []) : []
      case 'date':
        return date.dateTile(tile.date)
      case 'clock':
        return clock.clockTile(tile.time)
      case 'amount':
        return amount.amountTile(tile.cents)
    }
  }
}

/** The whole pictogram set, loaded once, outside the first load. */
export function loadDrawings(): Promise<DrawingOf> {
  loading ??= readDrawings().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
