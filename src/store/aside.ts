import type { IndexableType, IndexableTypePart, Table } from 'dexie'
import { type Access, rowsOf } from './access'
import { fieldsOf } from './gate'
import { isStepRow, isVersionRow, type LetterRow, rowOf, storedLetter } from './rows'

/**
 * Moves broken records out of the way: they are kept as they are, to be exported and looked at. When even that fails
 * they stay where they are; the gate keeps them out either way.
 */
export async function setAside(access: Access, table: Table, records: readonly unknown[]): Promise<void> {
  if (records.length === 0) return
  await access.write(() => move(access, table, records))
}

/**
 * Sets broken rows of letters aside and brings the letters back from what else is stored of them: the newest good step
 * of the history, or the newest version.
 * @returns the rows of the letters that are back.
 */
export async function setLettersAside(
  access: Access,
  records: readonly unknown[],
): Promise<readonly LetterRow[]> {
  if (records.length === 0) return []
  const { letters } = access.tables
  const recovered = await access.write(async () => {
    await move(access, letters, records)
    const rows: LetterRow[] = []
    for (const record of records) {
      const row = await recover(access, fieldsOf(record)?.['id'])
      if (row) rows.push(row)
    }
    await letters.bulkPut(rows)
    return rows
  })
  return recovered.ok ? recovered.value : []
}

async function move({ tables, instant }: Access, table: Table, records: readonly unknown[]): Promise<void> {
  for (const record of records) {
    await tables.aside.add({ table: table.name, record, found: instant() })
    await table.delete(keyOf(record, table.schema.primKey.keyPath))
  }
}

async function recover({ tables }: Access, id: unknown): Promise<LetterRow | undefined> {
  if (typeof id !== 'string' || id === '') return undefined
  const steps = (await rowsOf(tables.steps, id).toArray()).filter(isStepRow)
  const versions = (await rowsOf(tables.versions, id).toArray()).filter(isVersionRow)
  const next = Math.max(-1, ...steps.map(({ at }) => at)) + 1
  const candidates = [...steps, ...versions.map(({ value }) => ({ at: next, value }))]
  const newest = candidates.sort((a, b) => b.value.revision - a.value.revision)[0]
  if (!newest) return undefined
  const { at, value } = newest
  return rowOf(storedLetter({ id, letter: value, first: 0, at, last: next }, steps))
}

function keyOf(record: unknown, path: string | readonly string[] | undefined | null): IndexableType {
  const fields: Readonly<Record<string, IndexableTypePart>> = {
    ...(record as Record<string, IndexableTypePart>),
  }
  return typeof path === 'string' ? (fields[path] ?? '') : (path ?? []).map((part) => fields[part] ?? '')
}
