import { Zip, ZipPassThrough } from 'fflate'

interface NamedContent {
  readonly name: string
  readonly content: Blob
}

/** The moment of every file in the zip, so that the same files give the same zip. */
const moment = new Date(2000, 0, 1)

/**
 * Writes one zip of files that are compressed already, of which only one is in memory at a time. Names must differ.
 * @param write takes the zip piece by piece; the next one waits for its promise
 */
export async function writeZip(
  files: readonly NamedContent[],
  write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<void> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece.slice())
  })
  const flush = async () => {
    for (const piece of pieces.splice(0)) await write(piece)
  }
  for (const { name, content } of files) {
    const entry = new ZipPassThrough(name)
    entry.mtime = moment
    zip.add(entry)
    entry.push(new Uint8Array(await content.arrayBuffer()), true)
    await flush()
  }
  zip.end()
  await flush()
}
