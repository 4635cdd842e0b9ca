import type { Folder, FolderEntry } from './folder'

/** In bytes; no record of ours is larger. */
const mostBytes = 5_000_000

/** A folder of the computer, through the File System Access API. */
export function directoryFolder(handle: FileSystemDirectoryHandle): Folder {
  return {
    list: async () => {
      const entries: FolderEntry[] = []
      for await (const entry of handle.values()) {
        if (entry.kind !== 'file' || !entry.name.endsWith('.json')) continue
        const file = await (entry as FileSystemFileHandle).getFile()
        entries.push({ name: entry.name, stamp: `${file.lastModified} ${file.size}` })
      }
      return entries
    },
    read: async (name) => {
      const file = await handle
        .getFileHandle(name)
        .then((found) => found.getFile())
        .catch(() => undefined) // somebody has just thrown it away
      return file && file.size <= mostBytes ? await file.text() : undefined
    },
    write: async (name, text) => {
      const file = await handle.getFileHandle(name, { create: true })
      // Written beside the file, and put in its place when it is closed.
      const writable = await file.createWritable()
      try {
        await writable.write(text)
      } catch (trouble) {
        await writable.abort()
        throw trouble
      }
      await writable.close()
    },
  }
}
