import { IDBKeyRange as FakeKeyRange, IDBFactory } from 'fake-indexeddb'
import type { Locks } from '../../src/store/lock'
import type { StoreHost } from '../../src/store/open'

/** A browser for the store to run in: two stores opened on one host are two tabs of one browser. */
export function testHost(change: Partial<StoreHost> = {}): StoreHost {
  const name = `pictobrief-${Math.random()}`
  let ids = 0
  return {
    name,
    indexedDB: new IDBFactory(),
    IDBKeyRange: FakeKeyRange,
    locks: testLocks(),
    channel: () => new BroadcastChannel(name),
    now: () => Date.parse('2026-11-24T09:00:00Z'),
    keepSafe: async () => false,
    newId: () => `new-${++ids}`,
    ...change,
  }
}

interface Wanted {
  readonly callback: (lock: Lock | null) => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
  readonly signal: AbortSignal | undefined
}

/** Web Locks as the standard describes them, for exclusive locks: Node 20 has none. */
export function testLocks(): Locks {
  const held = new Map<string, Wanted>()
  const queues = new Map<string, Wanted[]>()
  const abort = () => new DOMException('aborted', 'AbortError')

  function grant(name: string, wanted: Wanted): void {
    held.set(name, wanted)
    queueMicrotask(async () => {
      try {
        wanted.resolve(await wanted.callback({ name, mode: 'exclusive' }))
      } catch (error) {
        wanted.reject(error)
      }
      if (held.get(name) !== wanted) return
      held.delete(name)
      const next = queues.get(name)?.shift()
      if (next) grant(name, next)
    })
  }

  function request(
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const wanted: Wanted = { callback, resolve, reject, signal: options.signal }
      const holder = held.get(name)
      if (options.steal) {
        held.delete(name)
        holder?.reject(abort())
        grant(name, wanted)
      } else if (!holder) grant(name, wanted)
      else if (options.ifAvailable) resolve(Promise.resolve(callback(null)))
      else if (options.signal?.aborted) reject(abort())
      else {
        const queue = queues.get(name) ?? []
        queues.set(name, [...queue, wanted])
        options.signal?.addEventListener('abort', () => {
          queues.set(
            name,
            (queues.get(name) ?? []).filter((waiting) => waiting !== wanted),
          )
          reject(abort())
        })
      }
    })
  }
  return { request: request as Locks['request'] }
}
