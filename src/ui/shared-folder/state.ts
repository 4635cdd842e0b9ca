import { create } from 'zustand'
import type { FactClash } from '../../files/folder/sync'

/**
 * How it goes with the shared folder.
 * `off` none was chosen · `asleep` the browser asks for permission again · `busy` · `ok` · `failed` it could not be reached
 */
export interface FolderState {
  readonly state: 'off' | 'asleep' | 'busy' | 'ok' | 'failed'
  /** What the folder is called. */
  readonly name: string
  /** ISO 8601 instant at which the two were last the same. */
  readonly at: string | undefined
  readonly clashes: readonly FactClash[]
  /** Letters and packs that were changed on both sides since this page was opened, and the copies beside them. */
  readonly copies: readonly { readonly id: string; readonly copy: string }[]
  /** Names of files that could not be read. */
  readonly unreadable: readonly string[]
}

export const noFolder: FolderState = {
  state: 'off',
  name: '',
  at: undefined,
  clashes: [],
  copies: [],
  unreadable: [],
}

export const useFolder = create<FolderState>(() => noFolder)
