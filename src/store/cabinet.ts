import type { Table } from 'dexie'
import type { Access } from './access'
import { fieldsOf } from './gate'
import type { Cabinet, Change } from './store'
import type { Tabs } from './tabs'

interface CabinetParts<T> {
  readonly access: Access
  /** A table with one row, `only`. */
  readonly table: Table<unknown, string, { readonly key: string; readonly value: unknown }>
  readonly tabs: Tabs
  readonly change: Change
  /** Reads what can be read; the rest falls back to what is standard. */
  readonly gate: (value: unknown) => T
}

/** One value in a table of its own. */
export function cabinet<T>({ access, table, tabs, change, gate }: CabinetParts<T>): Cabinet<T> {
  const load = async () => gate(fieldsOf(await table.get('only'))?.['value'])

  return {
    load: () => access.read(load),
    change: async (update) => {
      const done = await access.write(async () => {
        const value = update(await load())
        await table.put({ key: 'only', value })
        return value
      })
      if (done.ok) tabs.tell(change)
      return done
    },
  }
}
