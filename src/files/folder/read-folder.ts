import type { Filed } from '../../model/folder-sync'
import type { Folder, FolderEntry } from './folder'
import { fileOf, keyOf, printOf, readRecordFile, type SharedRecord } from './record-file'

/** A record as it lies in a file. */
export interface FiledRecord extends Filed {
  readonly record: SharedRecord
  readonly stamp: string
}

/** What lies in a shared folder. */
export interface FolderContent {
  readonly main: ReadonlyMap<string, FiledRecord>
  /** More files of the same record: a cloud drive makes these when two devices write at once. */
  readonly more: readonly FiledRecord[]
  /** Files that could not be read: not ours, cut short, or still on their way. */
  readonly unreadable: readonly string[]
}

/** What was read before, by the name of its file: only what has changed is read again. */
export type FolderMemory = Map<string, FiledRecord | 'unreadable' | undefined>

type IsWhole = (record: SharedRecord) => boolean

async function readEntry(
  folder: Folder,
  { name, stamp }: FolderEntry,
  isWhole: IsWhole,
): Promise<FiledRecord | 'unreadable'> {
  const text = await folder.read(name)
  const read = text === undefined ? undefined : readRecordFile(text)
  if (!read || !isWhole(read.record)) return 'unreadable'
  return { ...read, print: await printOf(read.record), stamp }
}

/** Reads a shared folder. Nothing in it is trusted: what is not whole is told, and left as it is. */
export async function readFolder(
  folder: Folder,
  memory: FolderMemory,
  isWhole: IsWhole,
): Promise<FolderContent> {
  const main = new Map<string, FiledRecord>()
  const others: (readonly [name: string, filed: FiledRecord])[] = []
  const unreadable: string[] = []
  for (const entry of (await folder.list()).toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const known = memory.get(entry.name)
    const filed =
      known && known !== 'unreadable' && known.stamp === entry.stamp
        ? known
        : await readEntry(folder, entry, isWhole)
    memory.set(entry.name, filed)
    if (filed === 'unreadable') unreadable.push(entry.name)
    else if (entry.name === fileOf(filed.record)) main.set(keyOf(filed.record), filed)
    else others.push([entry.name, filed])
  }
  const more = others.flatMap(([, filed]) => {
    const key = keyOf(filed.record)
    if (main.has(key)) return filed
    main.set(key, filed)
    return []
  })
  return { main, more, unreadable }
}
