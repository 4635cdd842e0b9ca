import type { ConceptId, Drawing } from '../../src/model/tile'
import { type Drawings, drawing } from '../kit/layers'
import { eten } from './eten'
import { feest } from './feest'
import { geld } from './geld'
import { gevoel } from './gevoel'
import { gezondheid } from './gezondheid'
import { kleren } from './kleren'
import { leren } from './leren'
import { mensen } from './mensen'
import { onderweg } from './onderweg'
import { papieren } from './papieren'
import { plaatsen } from './plaatsen'
import { praten } from './praten'
import { regels } from './regels'
import { samen } from './samen'
import { spullen } from './spullen'
import { tijd } from './tijd'
import { weer } from './weer'

/** Every drawn concept, by theme. Themes are those of `concepts.json`. */
export const themes: Readonly<Record<string, Drawings>> = {
  mensen,
  plaatsen,
  onderweg,
  samen,
  weer,
  feest,
  spullen,
  eten,
  kleren,
  gezondheid,
  praten,
  papieren,
  geld,
  leren,
  gevoel,
  tijd,
  regels,
}

/** Draws the whole set: concept id -> drawing, in alphabetical order. */
export const drawAll = (): ReadonlyMap<ConceptId, Drawing> =>
  new Map(
    Object.values(themes)
      .flatMap((theme) => Object.entries(theme))
      .map(([id, draw]): [ConceptId, Drawing] => [id, drawing(draw())])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
