import type { Access } from './access'
import { fieldsOf } from './gate'
import type { StoreResult } from './store'

/** How long a pile waits to go on. Children's names stand in its files: they do not stay for longer. */
const pileHours = 24

/** Empties what has been on the pile for a day: its plan and its files. */
export async function emptyOldPiles({ tables, write }: Access, now: number): Promise<StoreResult> {
  const limit = new Date(now - pileHours * 3_600_000).toISOString()
  return await write(async () => {
    for (const table of [tables.piles, tables.pileFiles]) {
      await table.filter((row) => String(fieldsOf(row)?.['changed'] ?? '') <= limit).delete()
    }
  })
}
