import type { ConceptId, Drawing } from './tile'

/** A picture that a school has put in the place of a pictogram of the set. It never leaves the device by itself. */
export interface OwnPicture {
  /** The name of the file it came from, so that the school knows it again. */
  readonly file: string
  readonly drawing: Drawing
  /** Who made it and under which licence, as printed at the foot of a letter: `Sclera vzw, CC BY-NC 2.0 BE`. */
  readonly credit: string
}

export type OwnPictures = Readonly<Record<ConceptId, OwnPicture>>

export const ownPicture = (pictures: OwnPictures, id: ConceptId): OwnPicture | undefined =>
  Object.hasOwn(pictures, id) ? pictures[id] : undefined

/** What must be said of the makers where these concepts are printed, each once. */
export const creditsFor = (pictures: OwnPictures, printed: readonly ConceptId[]): readonly string[] => [
  ...new Set(
    printed.flatMap((id) => ownPicture(pictures, id)?.credit ?? []).filter((credit) => credit !== ''),
  ),
]

/** The pictures without one of them: the pictogram of the set comes back. */
export const withoutPicture = (pictures: OwnPictures, id: ConceptId): OwnPictures =>
  Object.fromEntries(Object.entries(pictures).filter(([other]) => other !== id))
