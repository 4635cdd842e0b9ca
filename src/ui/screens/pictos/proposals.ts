import type { OwnPictures } from '../../../model/own-picture'
import type { ConceptId, Pixels } from '../../../model/tile'

/** A file that was read, and the pictogram that it will replace. */
export interface Proposal {
  readonly file: string
  readonly pixels: Pixels
  readonly concept: ConceptId | undefined
}

/** Adds a file. A pictogram that another file replaces already is not proposed again. */
export const propose = (proposals: readonly Proposal[], next: Proposal): readonly Proposal[] => {
  const isTaken = proposals.some(({ concept }) => concept !== undefined && concept === next.concept)
  return [...proposals, isTaken ? { ...next, concept: undefined } : next]
}

/** Gives one file its pictogram; a file that had it before goes without. */
export const choose = (
  proposals: readonly Proposal[],
  chosen: number,
  concept: ConceptId | undefined,
): readonly Proposal[] =>
  proposals.map((proposal, index) => {
    if (index === chosen) return { ...proposal, concept }
    return concept !== undefined && proposal.concept === concept
      ? { ...proposal, concept: undefined }
      : proposal
  })

/** The pictures with those that were proposed, all by the same maker. */
export const withProposals = (
  pictures: OwnPictures,
  proposals: readonly Proposal[],
  credit: string,
): OwnPictures => ({
  ...pictures,
  ...Object.fromEntries(
    proposals.flatMap(({ concept, file, pixels }) =>
      concept === undefined ? [] : [[concept, { file, pixels, credit: credit.trim() }] as const],
    ),
  ),
})
