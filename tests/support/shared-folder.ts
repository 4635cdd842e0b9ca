import type { Folder } from '../../src/files/folder/folder'
import type { FolderMemory } from '../../src/files/folder/read-folder'
import { keyOf, type SharedRecord } from '../../src/files/folder/record-file'
import { type FactClash, type Known, type SyncResult, syncFolder } from '../../src/files/folder/sync'

/** A folder in memory. Like a disk, it gives others their turn at every step. */
export function memoryFolder(): Folder & { readonly files: Map<string, { text: string; stamp: string }> } {
  const files = new Map<string, { text: string; stamp: string }>()
  let writes = 0
  return {
    files,
    list: async () => [...files].map(([name, { stamp }]) => ({ name, stamp })),
    read: async (name) => files.get(name)?.text,
    write: async (name, text) => {
      await Promise.resolve()
      writes += 1
      files.set(name, { text, stamp: String(writes) })
    },
  }
}

export interface Device {
  readonly records: Map<string, SharedRecord>
  readonly sync: (busy?: ReadonlySet<string>) => Promise<SyncResult | undefined>
  readonly clashes: () => readonly FactClash[]
}

/** A device whose records lie in a map; opinions are lists of words, that are put together in order. */
export function deviceOn(folder: Folder): Device {
  const records = new Map<string, SharedRecord>()
  const memory: FolderMemory = new Map()
  let known: Known = {}
  let clashes: readonly FactClash[] = []
  const words = ({ value }: SharedRecord) => (Array.isArray(value) ? value : [])
  return {
    records,
    clashes: () => clashes,
    sync: async (busy = new Set()) => {
      const result = await syncFolder({
        folder,
        memory,
        known,
        here: [...records.values()],
        busy,
        isWhole: () => true,
        merged: (here, there) => ({
          ...here,
          value: [...new Set([...words(here), ...words(there)])].sort(),
        }),
        withId: (record, id) => ({ ...record, id, value: { ...Object(record.value), id } }),
        take: async (taken) => {
          for (const record of taken) records.set(keyOf(record), record)
          return true
        },
      })
      if (result) {
        known = result.known
        clashes = result.clashes
      }
      return result
    },
  }
}
