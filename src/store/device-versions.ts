import type { LetterId } from '../model/letter'
import { type Access, rowsOf } from './access'
import { isVersionRow } from './rows'
import type { LetterShelf } from './store'
import { localDay, versionsToDrop } from './versions'

interface VersionShelf extends Pick<LetterShelf, 'versions' | 'keep'> {
  /** Drops the versions of a letter that have had their time, within a transaction that writes. */
  readonly tidy: (id: LetterId) => Promise<void>
}

/** The last good versions of each letter. */
export function deviceVersions({ tables, read, write, instant }: Access, now: () => number): VersionShelf {
  const { versions } = tables

  async function tidy(id: LetterId): Promise<void> {
    const rows = (await rowsOf(versions, id).toArray()).filter(isVersionRow)
    const kept = rows.map((row) => row.kept)
    await versions.bulkDelete(
      versionsToDrop(kept, localDay(now()), localDay).map((instant) => [id, instant] as const),
    )
  }

  return {
    tidy,
    versions: async (id) => {
      const found = await read(() => rowsOf(versions, id).reverse().toArray())
      if (!found.ok) return found
      return {
        ok: true,
        value: found.value.filter(isVersionRow).map(({ kept, value }) => ({ kept, letter: value })),
      }
    },
    keep: async (letter) => {
      const done = await write(async () => {
        await versions.put({ letter: letter.id, kept: instant(), value: letter })
        await tidy(letter.id)
      })
      return done.ok ? { ok: true, value: undefined } : done
    },
  }
}
