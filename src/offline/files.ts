/** One file of the app as it must be kept on the device. */
export interface PrecachedFile {
  readonly url: string
  /** Changes with the content; null when the address itself does. */
  readonly revision: string | null
  /** A file with other bytes than the build made is refused: a cut-off download, or a login page in between. */
  readonly integrity: string
}

/** All files of one build. */
export interface PrecachedFiles {
  /** The app with its Dutch letters: kept at the first visit, before anything else. */
  readonly shell: readonly PrecachedFile[]
  /** The other languages, the engine and the pictograms: follow in the background. */
  readonly rest: readonly PrecachedFile[]
}
