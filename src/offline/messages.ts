/** What a page may ask of the service worker. `SKIP_WAITING` is the name that workbox-window sends. */
export type WorkerRequest = { readonly type: 'SKIP_WAITING' } | { readonly type: 'KEEP_MORE' }

/** How much of the app is on this device. */
export interface Kept {
  /** Files. */
  readonly done: number
  readonly total: number
  /** The last download failed: no network, or no room. */
  readonly failed: boolean
}

/** Messages come from any page of our origin: checked like a file. */
export function isWorkerRequest(data: unknown): data is WorkerRequest {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false
  return data.type === 'SKIP_WAITING' || data.type === 'KEEP_MORE'
}
