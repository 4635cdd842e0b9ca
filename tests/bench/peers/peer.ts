import type { PeerLetter } from './letter'

/** Makes a PDF of a letter. */
export type MakePdf = (letter: PeerLetter) => Promise<Uint8Array>

/** A program that makes PDFs. Starting it counts as part of its first letter. */
export interface Peer {
  /** The package whose version is named; undefined for what is not a package. */
  readonly package?: string
  readonly start: (folder: string) => Promise<MakePdf>
}
