import type { ConceptId, Pixels } from './tile'

/** A picture that a school has put in the place of a pictogram of the set. It never leaves the device by itself. */
export interface OwnPicture {
  /** The name of the file it came from, so that the school knows it again. */
  readonly file: string
  readonly pixels: Pixels
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

/** Who made the picture that was put in last: most likely also the maker of the next. */
export const lastCredit = (pictures: OwnPictures): string => Object.values(pictures).at(-1)?.credit ?? ''

/** The pictures without one of them: the pictogram of the set comes back. */
export const withoutPicture = (pictures: OwnPictures, id: ConceptId): OwnPictures =>
  Object.fromEntries(Object.entries(pictures).filter(([other]) => other !== id))

const isSame = (one: OwnPicture, other: OwnPicture | undefined) =>
  one.file === other?.file && one.credit === other.credit && one.pixels.png === other.pixels.png

/** Whether two collections show and say the same. */
export const samePictures = (one: OwnPictures, other: OwnPictures): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([id, picture]) => isSame(picture, ownPicture(other, id)))
