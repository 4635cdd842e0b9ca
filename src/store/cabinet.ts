import type { Table } from 'dexie'
import type { Access } from './access'
import { fieldsOf } from './gate'
import type { Cabinet, Change } from './store'

interface CabinetParts<T> {
  readonly access: Access
  /** A table with one row, `only`. */
  readonly table: Table<unknown, string, { readonly key: string; readonly value: unknown }>
  readonly change: Change
  /** Reads what can be read; the rest falls back to what is standard. */
  readonly gate: (value: unknown) => T
}

export interface DeviceCabinet<T> extends Cabinet<T> {
  /** Changes the value within a transaction that writes. */
  readonly put: (update: (value: T) => T) => Promise<T>
}

/** One value in a table of its own. */
export function cabinet<T>({ access, table, change, gate }: CabinetParts<T>): DeviceCabinet<T> {
  const load = async () => gate(fieldsOf(await table.get('only'))?.['value'])
  const put = async (update: (value: T) => T) => {
    const value = update(await load())
    await table.put({ key: 'only', value })
    return value
  }
  return {
    load: () => access.read(load),
    put,
    change: (update) => access.write(() => put(update), change),
  }
}
