/** The permanent Dutch id of a pictogram concept, for example `brief-terug`. */
export type ConceptId = string

/** One black square on the page: a drawn concept, or a tile made from a value. */
export type Tile =
  | { readonly kind: 'concept'; readonly id: ConceptId }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'clock'; readonly time: string }
  | { readonly kind: 'amount'; readonly cents: number }
  /** The number of a bus, tram or train line, as it is written on it. */
  | { readonly kind: 'number'; readonly number: string }

/**
 * What a shape of a drawing is, so that the ink-saving variant can swap black and white without losing faces:
 * `figure` white on the black tile (black when inverted), `cut` black (white when inverted),
 * `surface` paper, face or coin (white in both, outlined when inverted), `ink` detail on a surface (black in both).
 */
export type Role = 'figure' | 'cut' | 'surface' | 'ink'

/**
 * One painted layer of a tile, in the order of painting, on a canvas of 0..100 by 0..100 with y downwards.
 * `d` is an SVG path in absolute M L C Q A Z only. Without `stroke` the path is filled; with `stroke` (units) it is
 * stroked, and filled as well when `fill` is true. Joins are round; caps are round unless `butt`.
 */
export interface Layer {
  readonly d: string
  readonly role: Role
  readonly stroke?: number
  readonly fill?: boolean
  readonly butt?: boolean
}

/** A whole tile: its layers, without the black rounded ground (radius 12) that every tile has. */
export type Drawing = readonly Layer[]

/** A picture from outside as it looks: a PNG of `files/png.ts` in base64, so that it travels in a backup as text. */
export interface Pixels {
  readonly png: string
}

/** What stands on a tile: a drawing of the set, or a picture of the school's own. */
export type Depiction = Drawing | Pixels

export const isPixels = (depiction: Depiction): depiction is Pixels => 'png' in depiction
