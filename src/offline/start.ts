import { messageSW, Workbox } from 'workbox-window'
import { keepAll, untilNetworkReturns } from './keep-all'
import type { Kept } from './messages'
import { trustedScript } from './trusted-script'

export interface OfflineEvents {
  /** Everything is on this device: all languages, and printing. Said at every start from then on. */
  readonly onReady?: () => void
  /** A newer version is whole and waits. It changes nothing until `applyUpdate`. */
  readonly onUpdate?: () => void
  /** How many files of the app are on this device. */
  readonly onProgress?: (kept: Kept) => void
  /** Saves what is on the screen and says whether it is stored. An update reloads the page only then. */
  readonly beforeReload?: () => Promise<boolean>
}

const anHour = 60 * 60 * 1000
const aMinute = 60 * 1000
const aFewSeconds = 5 * 1000

let workbox: Workbox | undefined

/** Starts the service worker. Does nothing while developing, or in a browser without service workers. */
export async function startOffline(events: OfflineEvents): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  workbox = new Workbox(trustedScript('/sw.js'))
  workbox.addEventListener('waiting', () => events.onUpdate?.())
  reloadOnUpdate(events)
  lookForUpdates(workbox)
  try {
    await workbox.register()
    await navigator.serviceWorker.ready
  } catch {
    return // private window, or the first visit was cut off: works online, and the next visit tries again
  }
  await keepAll({
    keepMore: askForMore,
    untilRetry: untilNetworkReturns,
    onProgress: (kept) => events.onProgress?.(kept),
  })
  events.onReady?.()
}

/** Lets the waiting version take over; every open page of the app saves and reloads. Only after the user said so. */
export function applyUpdate(): void {
  workbox?.messageSkipWaiting()
}

/** A page that some version already served reloads when another one takes over; the very first visit need not. */
function reloadOnUpdate({ beforeReload }: OfflineEvents): void {
  let isServed = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', async () => {
    if (!isServed) {
      isServed = true
      return
    }
    // Words that cannot be stored now are safest on the screen.
    while (beforeReload && !(await beforeReload())) await pause(aFewSeconds)
    location.reload()
  })
}

/** The browser looks at every start; an app that stays open for days looks when the user returns to it. */
function lookForUpdates(worker: Workbox): void {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - last < anHour) return
    last = performance.now()
    worker.update().catch(() => {}) // no network: the next time, then
  })
}

/** The browser may end a worker in the middle of its work: then no answer comes. */
async function askForMore(): Promise<Kept | undefined> {
  const { active } = await navigator.serviceWorker.ready
  const noAnswer = pause(aMinute).then(() => undefined)
  return active ? Promise.race([messageSW(active, { type: 'KEEP_MORE' }), noAnswer]) : noAnswer
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
