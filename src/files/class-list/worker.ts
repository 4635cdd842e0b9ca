import { readClassFile } from './read'

/** What the page asks: to read a file. */
export interface ListRequest {
  readonly bytes: Uint8Array
  readonly name: string
}

self.addEventListener('message', ({ data }: MessageEvent<ListRequest>) =>
  self.postMessage(readClassFile(data.bytes, data.name)),
)
