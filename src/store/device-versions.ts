import type { Letter } from '../model/letter'
import { type Access, rowsOf } from './access'
import { isVersionRow } from './rows'
import type { LetterShelf } from './store'
import { localDay, versionsToDrop } from './versions'

export interface VersionShelf extends Pick<LetterShelf, 'versions'> {
  /** Keeps a version within a transaction that writes, and drops those that have had their time. */
  readonly keepVersion: (letter: Letter) => Promise<void>
}

/** The last good versions of each letter. */
export function deviceVersions({ tables, read, instant }: Access): VersionShelf {
  const { versions } = tables

  async function keepVersion(letter: Letter): Promise<void> {
    await versions.put({ letter: letter.id, kept: instant(), value: letter })
    const rows = (await rowsOf(versions, letter.id).toArray()).filter(isVersionRow)
    const drop = versionsToDrop(
      rows.map(({ kept }) => kept),
      localDay(instant()),
      localDay,
    )
    await versions.bulkDelete(drop.map((kept) => [letter.id, kept] as const))
  }

  return {
    keepVersion,
    versions: async (id) => {
      const found = await read(() => rowsOf(versions, id).reverse().toArray())
      if (!found.ok) return found
      return {
        ok: true,
        value: found.value.filter(isVersionRow).map(({ kept, value }) => ({ kept, letter: value })),
      }
    },
  }
}
