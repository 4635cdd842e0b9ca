import type { ConceptId, Drawing } from '../../src/model/tile'
import { type Drawings, drawing } from '../kit/layers'
import { activiteiten } from './activiteiten'
import { bestemmingen } from './bestemmingen'
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
import { poort } from './poort'
import { praten } from './praten'
import { regels } from './regels'
import { samen } from './samen'
import { spullen } from './spullen'
import { tijd } from './tijd'
import { uitrusting } from './uitrusting'
import { weer } from './weer'

/** Every drawn concept, by theme. Themes are those of `concepts.json`. */
export const themes: Readonly<Record<string, Drawings>> = {
  mensen,
  plaatsen,
  bestemmingen,
  onderweg,
  poort,
  samen,
  activiteiten,
  weer,
  feest,
  spullen,
  eten,
  kleren,
  uitrusting,
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
