/**
 * The service worker: keeps every file of the app on the device and answers from there.
 * The first visit waits only for the shell; the page then asks for the rest, a few files at a time.
 * An update is kept whole before it is offered, and takes over only when a page says so.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController'
import type { PrecachedFiles } from './files'
import { isWorkerRequest, type Kept } from './messages'
import { nothingKeptPage } from './nothing-kept-page'

declare const self: ServiceWorkerGlobalScope
/** Written in by the build. */
declare const __FILES__: PrecachedFiles

const filesPerRequest = 4

const shell = new PrecacheController({ cacheName: 'shell' })
const rest = new PrecacheController({ cacheName: 'rest' })
shell.addToCacheList([...__FILES__.shell])
rest.addToCacheList([...__FILES__.rest])

self.addEventListener('install', (event) => {
  shell.install(event)
  const isUpdate = self.registration.active !== null
  if (isUpdate) rest.install(event)
})

self.addEventListener('activate', (event) => {
  shell.activate(event)
  rest.activate(event)
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', (event) => {
  if (!isWorkerRequest(event.data)) return
  if (event.data.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (event.data.type === 'KEEP_MORE') {
    event.waitUntil(keepMore(event).then((kept) => event.ports[0]?.postMessage(kept)))
  }
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin)) return
  if (request.mode === 'navigate') event.respondWith(answerNavigation(event))
  else if (holderOf(request.url)) event.respondWith(answerFile(event, request.url))
})

/** Every address of the app is the one page; only a file of ours, such as the notices, may stand in a tab of its own. */
async function answerNavigation(event: FetchEvent): Promise<Response> {
  try {
    const { url } = event.request
    return await answerFile(event, holderOf(url) ? url : new URL('/', self.location.origin).href)
  } catch {
    // The kept page is gone and the server's is newer or out of reach.
    return fetch(event.request).catch(nothingKeptPage)
  }
}

async function answerFile(event: ExtendableEvent, url: string): Promise<Response> {
  const controller = holderOf(url)
  const cacheKey = controller?.getCacheKeyForURL(url)
  if (!controller || !cacheKey) throw new Error(`not a file of this version: ${url}`)
  // With its integrity, a file that is not there yet is fetched, checked and kept.
  const integrity = controller.getIntegrityForCacheKey(cacheKey)
  const [response, kept] = controller.strategy.handleAll({
    event,
    request: new Request(url),
    params: { cacheKey, integrity },
  })
  event.waitUntil(kept)
  return response
}

function holderOf(url: string): PrecacheController | undefined {
  return [shell, rest].find((controller) => controller.getCacheKeyForURL(url))
}

/** Fetches some of the files that are not on the device yet, and counts. */
async function keepMore(event: ExtendableEvent): Promise<Kept> {
  const missing = await missingFiles()
  const asked = missing.slice(0, filesPerRequest)
  const outcomes = await Promise.allSettled(asked.map((url) => answerFile(event, url)))
  const total = __FILES__.shell.length + __FILES__.rest.length
  return {
    total,
    done: total - (await missingFiles()).length,
    failed: outcomes.some(({ status }) => status === 'rejected'),
  }
}

async function missingFiles(): Promise<readonly string[]> {
  const missing = []
  for (const controller of [shell, rest]) {
    const cache = await self.caches.open(controller.strategy.cacheName)
    const kept = new Set((await cache.keys()).map(({ url }) => url))
    for (const [url, key] of controller.getURLsToCacheKeys()) if (!kept.has(key)) missing.push(url)
  }
  return missing
}
