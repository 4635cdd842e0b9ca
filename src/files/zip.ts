import { zipSync } from 'fflate'

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A moment for every file in the zip, so that the same files give the same zip. */
const moment = new Date(2000, 0, 1)

/** One zip of files that are compressed already. Two files of the same name both stay: the second is numbered. */
export function zipFiles(files: readonly NamedBytes[]): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {}
  for (const { name, bytes } of files) {
    const [stem, extension] = [name.replace(/\.[^.]*$/, ''), /\.[^.]*$/.exec(name)?.[0] ?? '']
    let free = name
    for (let count = 2; Object.hasOwn(entries, free); count += 1) free = `${stem}-${count}${extension}`
    entries[free] = bytes
  }
  return zipSync(entries, { level: 0, mtime: moment })
}
