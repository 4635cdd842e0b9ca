import type { Table } from 'dexie'
import type { RecordChange } from '../model/workspace-change'
import type { Access } from './access'
import { setAside } from './aside'
import type { Change, Kept, RecordShelf } from './store'

interface RecordShelfParts<T> {
  readonly access: Access
  readonly table: Table<unknown, string, T>
  readonly change: Change
  readonly gate: (value: unknown) => value is T
}

export interface DeviceRecordShelf<T> extends RecordShelf<T> {
  /** Puts those of a backup with these, within a transaction that writes. */
  readonly bringBack: (records: readonly T[]) => Promise<void>
  /** Puts and takes away, within a transaction that writes. */
  readonly apply: (change: RecordChange<T>) => Promise<void>
}

/** Of two records with the same id the last changed stands. */
function withNewest<T extends Kept>(present: readonly T[], brought: readonly T[]): readonly T[] {
  const byId = new Map(present.map((record) => [record.id, record]))
  for (const record of brought) {
    const known = byId.get(record.id)
    if (!known || known.changed < record.changed) byId.set(record.id, record)
  }
  return [...byId.values()]
}

/** Records with an id of their own, in a table of this device. */
export function recordShelf<T extends Kept>({
  access,
  table,
  change,
  gate,
}: RecordShelfParts<T>): DeviceRecordShelf<T> {
  const apply = async ({ put, remove }: RecordChange<T>) => {
    await table.bulkDelete([...remove])
    await table.bulkPut([...put])
  }
  return {
    apply,
    list: async () => {
      const found = await access.read(() => table.toArray())
      if (!found.ok) return found
      await setAside(
        access,
        table,
        found.value.filter((row) => !gate(row)),
      )
      return { ok: true, value: found.value.filter(gate) }
    },
    change: ({ put = [], remove = [] }) => access.write(() => apply({ put, remove }), change),
    bringBack: async (brought) => {
      const present = (await table.toArray()).filter(gate)
      await table.bulkPut([...withNewest(present, brought)])
    },
  }
}

/** The same for as long as the tab lives. */
export function memoryShelf<T extends Kept>(
  changed: () => void,
): DeviceRecordShelf<T> & { readonly clear: () => void } {
  let records: readonly T[] = []
  const apply = async ({ put, remove }: RecordChange<T>) => {
    const gone = new Set([...remove, ...put.map(({ id }) => id)])
    records = [...records.filter(({ id }) => !gone.has(id)), ...put]
    changed()
  }
  return {
    apply,
    list: async () => ({ ok: true, value: records }),
    change: async ({ put = [], remove = [] }) => {
      await apply({ put, remove })
      return { ok: true, value: undefined }
    },
    bringBack: async (brought) => {
      records = withNewest(records, brought)
      changed()
    },
    clear: () => {
      records = []
    },
  }
}
