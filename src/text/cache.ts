/** Remembers the most recently used values; forgets the oldest when their cost grows over the limit. */
export interface Cache<V> {
  readonly get: (key: string) => V | undefined
  readonly set: (key: string, value: V, cost: number) => void
}

/** @param limit total cost to keep, in the unit of `set` */
export function createCache<V>(limit: number): Cache<V> {
  const entries = new Map<string, { readonly value: V; readonly cost: number }>()
  let total = 0
  return {
    get: (key) => {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set: (key, value, cost) => {
      total += cost - (entries.get(key)?.cost ?? 0)
      entries.delete(key)
      entries.set(key, { value, cost })
      for (const [oldest, entry] of entries) {
        if (total <= limit || oldest === key) break
        entries.delete(oldest)
        total -= entry.cost
      }
    },
  }
}
