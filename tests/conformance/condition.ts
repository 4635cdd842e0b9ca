import type { PdfFile } from './reader/file'

/**
 * Something that must not be so. `id` is `UA` with the number of the Matterhorn Protocol 1.1, `A` with the clause of
 * ISO 19005-2, `PDF` with the clause of ISO 32000-1, or `own` for what we promise beyond those.
 */
export interface Condition {
  readonly id: string
  /** What is wrong when it occurs, in one sentence. */
  readonly says: string
  /** Holds for what is printed, and not for a form that is filled in on a screen. */
  readonly paperOnly?: true
  /** The places where it occurs. */
  readonly find: (file: PdfFile) => Iterable<string>
}

export interface Finding {
  readonly id: string
  readonly says: string
  readonly where: string
}
