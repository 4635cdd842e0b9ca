import type { Table } from 'dexie'
import type { Database } from './database'
import { fieldsOf } from './gate'
import { attempt } from './problems'
import type { Cabinet, StoreResult } from './store'
import type { Tabs } from './tabs'

interface CabinetParts<T> {
  readonly database: Database
  readonly table: Table<unknown, string, { readonly key: string; readonly value: unknown }>
  readonly tabs: Tabs
  /** Reads what can be read; the rest falls back to what is standard. */
  readonly read: (value: unknown) => T
  readonly readOnly: () => boolean
}

/** A table with one row, `only`. */
export function cabinet<T>({ database, table, tabs, read, readOnly }: CabinetParts<T>): Cabinet<T> {
  const load = async () => read(fieldsOf(await table.get('only'))?.['value'])

  async function change(update: (value: T) => T): Promise<StoreResult<T>> {
    if (readOnly()) return { ok: false, why: 'newer' }
    const done = await attempt(() =>
      database.transaction('rw', table, async () => {
        const value = update(await load())
        await table.put({ key: 'only', value })
        return value
      }),
    )
    if (done.ok) tabs.tell({ kind: table.name === 'school' ? 'school' : 'settings' })
    return done
  }
  return { load: () => attempt(load), change }
}
