import type { StoreHost } from '../../src/store/open'

export type Records = Readonly<Record<string, readonly unknown[]>>

/** Key of each table of schema 1. */
const firstKeys: Readonly<Record<string, string | string[] | null>> = {
  letters: 'id',
  steps: ['letter', 'at'],
  versions: ['letter', 'kept'],
  trash: 'id',
  school: 'key',
  settings: 'key',
  aside: null,
  meta: 'key',
}

/** Key of each table at a schema. */
const keysAt = (schema: number) => ({
  ...firstKeys,
  ...(schema >= 2 && { corrections: ['language', 'phrase', 'person'] }),
  ...(schema >= 3 && { classes: 'id', packs: 'id', printed: 'id', piles: 'id', pileFiles: 'id' }),
})

/** Opens the database without the app, as any version of the app could have left it. */
function open({ name, indexedDB }: StoreHost, schema?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!indexedDB) return reject(new Error('no database here'))
    const request = indexedDB.open(name, schema && schema * 10) // Dexie stores its version times ten
    request.onupgradeneeded = () => {
      for (const [table, keyPath] of Object.entries(keysAt(schema ?? 1))) {
        if (request.result.objectStoreNames.contains(table)) continue
        request.result.createObjectStore(table, keyPath ? { keyPath } : { autoIncrement: true })
      }
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Puts records in the database of a host, creating it at a schema when there is none. */
export async function putRaw(host: StoreHost, records: Records, schema?: number): Promise<void> {
  const database = await open(host, schema)
  const transaction = database.transaction(Object.keys(records), 'readwrite')
  for (const [table, rows] of Object.entries(records)) {
    for (const row of rows) transaction.objectStore(table).put(row)
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
}

/** Everything in the database of a host, and the schema that it says to have. */
export async function readRaw(host: StoreHost): Promise<{ schema: number; records: Records }> {
  const database = await open(host)
  const tables = [...database.objectStoreNames]
  const transaction = database.transaction(tables, 'readonly')
  const contents = await Promise.all(
    tables.map(
      (table) =>
        new Promise<unknown[]>((resolve, reject) => {
          const request: IDBRequest<unknown[]> = transaction.objectStore(table).getAll()
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        }),
    ),
  )
  const schema = database.version / 10
  database.close()
  return { schema, records: Object.fromEntries(tables.map((table, index) => [table, contents[index] ?? []])) }
}
