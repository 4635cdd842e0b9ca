import { type DatabaseHost, openDatabase } from './database'
import { deviceStore } from './device'
import type { Locks } from './lock'
import { memoryStore } from './memory'
import { attempt } from './problems'
import type { Store, StoreProblem } from './store'
import { type Channel, openTabs } from './tabs'

/** What the store needs of a browser. Tests give their own. */
export interface StoreHost extends Omit<DatabaseHost, 'indexedDB'> {
  /** Undefined when the browser has none, or refuses to name it. */
  readonly indexedDB: IDBFactory | undefined
  readonly locks: Locks | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly channel: () => Channel | undefined
  readonly newId: () => string
  readonly keepSafe: () => Promise<boolean>
}

/**
 * Opens what is kept on this device. A browser that refuses storage (a private window, a policy) gets a store in
 * memory, which says so by its `kind`: the teacher can still write, print and download.
 */
export async function openStore(host: StoreHost = browserHost()): Promise<Store> {
  const { indexedDB, now, newId, locks, keepSafe } = host
  const inMemory = (because: StoreProblem) => memoryStore({ because, now, newId })
  if (!indexedDB) return inMemory('refused')
  const opened = await attempt(() => openDatabase({ ...host, indexedDB }))
  if (!opened.ok) return inMemory(opened.why)
  return await deviceStore({ ...opened.value, tabs: openTabs(host.channel()), locks, now, newId, keepSafe })
}

function browserHost(): StoreHost {
  return {
    name: 'pictobrief',
    indexedDB: grantedIndexedDB(),
    IDBKeyRange: globalThis.IDBKeyRange,
    locks: navigator.locks,
    channel: () => (typeof BroadcastChannel === 'function' ? new BroadcastChannel('pictobrief') : undefined),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    keepSafe: () => navigator.storage?.persist?.().catch(() => false) ?? Promise.resolve(false),
  }
}

/** Merely naming `indexedDB` throws where storage is blocked. */
function grantedIndexedDB(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB
  } catch {
    return undefined
  }
}
