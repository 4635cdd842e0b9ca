import { useEffect, useMemo, useState } from 'react'
import { type DrawingOf, loadDrawings, withOwnPictures } from '../catalogue/tiles'
import type { Depiction, Tile } from '../model/tile'
import { useOwnPictures } from './own-pictures'

let loaded: DrawingOf | undefined

/** Finds what stands on tiles. Until the set has loaded, tiles are black squares that keep their place. */
export function useDrawings(): (tile: Tile) => Depiction | undefined {
  const [drawingOf, setDrawingOf] = useState(() => loaded)

  useEffect(() => {
    if (loaded) return
    let here = true
    loadDrawings().then(
      (drawings) => {
        loaded = drawings
        if (here) setDrawingOf(() => drawings)
      },
      () => undefined, // no network and not kept yet: the words beside the tiles say it all
    )
    return () => {
      here = false
    }
  }, [])

  const own = useOwnPictures((state) => state.pictures)
  return useMemo(() => (drawingOf ? withOwnPictures(drawingOf, own) : () => undefined), [drawingOf, own])
}
