import type { IndexableType, IndexableTypePart } from 'dexie'
import type { Database } from './database'
import type { TableName } from './migrations'
import { attempt } from './problems'

/**
 * Moves broken records out of the way, so that they are asked about once and never lost. When even that fails they
 * stay where they are: the gate keeps them out either way.
 */
export async function setAside(
  database: Database,
  table: TableName,
  records: readonly unknown[],
  found: string,
): Promise<void> {
  if (records.length === 0) return
  const source = database.table(table)
  const { keyPath } = source.schema.primKey
  await attempt(() =>
    database.transaction('rw', [source, database.aside], async () => {
      for (const record of records) {
        await database.aside.add({ table, record, found })
        await source.delete(keyOf(record, keyPath))
      }
    }),
  )
}

function keyOf(record: unknown, path: string | readonly string[] | undefined | null): IndexableType {
  const fields: Readonly<Record<string, IndexableTypePart>> = {
    ...(record as Record<string, IndexableTypePart>),
  }
  return typeof path === 'string' ? (fields[path] ?? '') : (path ?? []).map((part) => fields[part] ?? '')
}
