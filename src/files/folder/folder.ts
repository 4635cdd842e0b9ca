/** A folder that colleagues share, as far as we need one. Any of these may reject: the folder may be gone. */
export interface Folder {
  /** Every file in it, with a stamp that changes when its content does. */
  readonly list: () => Promise<readonly FolderEntry[]>
  /** What a file says; undefined when it is gone or too large to be ours. */
  readonly read: (name: string) => Promise<string | undefined>
  /** Writes a file whole, or not at all. */
  readonly write: (name: string, text: string) => Promise<void>
}

export interface FolderEntry {
  readonly name: string
  readonly stamp: string
}
