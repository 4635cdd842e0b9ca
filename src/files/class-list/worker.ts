import { type ListRead, readClassFile } from './read'

/** What the page asks: to read a file. */
export interface ListRequest {
  readonly bytes: Uint8Array
  readonly name: string
}

/** A file that is read halfway is a bug of ours; whoever opened it must hear that it was not read. */
function read({ bytes, name }: ListRequest): ListRead {
  try {
    return readClassFile(bytes, name)
  } catch {
    return { ok: false, why: 'broken' }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ListRequest>) => self.postMessage(read(data)))
