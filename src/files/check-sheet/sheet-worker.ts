import type { SheetRead } from './problem'
import { readSheetFile } from './read'

/** Reads one check sheet that came back. Whoever started it ends it, also when a file keeps it busy for ever. */
self.addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  // What no reader foresaw is a broken file: that is all we can know of it.
  const read = await readSheetFile(data).catch((): SheetRead => ({ ok: false, why: 'broken' }))
  self.postMessage(read)
})
