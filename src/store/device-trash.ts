import { type Access, rowsOf } from './access'
import { Refusal } from './problems'
import { isLetterRow, isTrashRow } from './rows'
import { byText } from './shelf'
import type { LetterShelf, StoreResult } from './store'

/** How long a deleted letter can be brought back. */
const trashDays = 30

const changed = { kind: 'letters' } as const

type TrashShelf = Pick<LetterShelf, 'remove' | 'restore' | 'trash'>

/** Deleted letters, with their history and versions, for as long as they can be brought back. */
export function deviceTrash({ tables, read, write, instant }: Access): TrashShelf {
  const { letters, trash } = tables

  return {
    remove: (id) =>
      write(async () => {
        const row = await letters.get(id)
        if (!isLetterRow(row)) throw new Refusal('missing')
        await trash.put({ ...row, deleted: instant() })
        await letters.delete(id)
      }, changed),
    restore: (id) =>
      write(async () => {
        const row = await trash.get(id)
        if (!isTrashRow(row)) throw new Refusal('missing')
        const { deleted: _, ...letter } = row
        await letters.put(letter)
        await trash.delete(id)
      }, changed),
    trash: async () => {
      const found = await read(() => trash.toArray())
      if (!found.ok) return found
      const rows = found.value
        .filter(isTrashRow)
        .sort(byText((row) => row.deleted))
        .reverse()
      return { ok: true, value: rows.map(({ deleted, letter }) => ({ deleted, letter })) }
    },
  }
}

/** Empties what has been in the trash for 30 days, with its history and versions. */
export async function emptyOldTrash({ tables, write }: Access, now: number): Promise<StoreResult> {
  const { steps, versions, trash } = tables
  const limit = new Date(now - trashDays * 86_400_000).toISOString()
  return await write(async () => {
    for (const row of await trash.toArray()) {
      if (!isTrashRow(row) || row.deleted > limit) continue
      await trash.delete(row.id)
      await rowsOf(steps, row.id).delete()
      await rowsOf(versions, row.id).delete()
    }
  })
}
