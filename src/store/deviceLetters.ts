import Dexie from 'dexie'
import { historyOf, lastStep, startHistory, stepChanges } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import { setAside } from './aside'
import type { Database } from './database'
import { isLetterRow, isStepRow, isTrashRow, isVersionRow, type LetterRow } from './gate'
import { attempt, Refusal } from './problems'
import type { LetterSave, LetterShelf, StoredLetter, StoreResult, Version } from './store'
import type { Tabs } from './tabs'
import { localDay, versionsToDrop } from './versions'

export interface ShelfParts {
  readonly database: Database
  readonly tabs: Tabs
  readonly now: () => number
  readonly newId: () => LetterId
  readonly readOnly: () => boolean
}

/** The letters in the database of this device. */
export function deviceLetters(parts: ShelfParts): LetterShelf {
  const { database, tabs, now, newId, readOnly } = parts
  const { letters, steps, versions, trash } = database
  const instant = () => new Date(now()).toISOString()
  const rowsOf = (id: LetterId): [[string, number], [string, number]] => [
    [id, Dexie.minKey as unknown as number],
    [id, Dexie.maxKey as unknown as number],
  ]

  async function write<T>(work: () => PromiseLike<T>): Promise<StoreResult<T>> {
    if (readOnly()) return { ok: false, why: 'newer' }
    return await attempt(() => database.transaction('rw', [letters, steps, versions, trash], work))
  }

  async function list(): Promise<StoreResult<readonly Letter[]>> {
    const found = await attempt(() => letters.toArray())
    if (!found.ok) return found
    const rows = found.value.filter(isLetterRow)
    if (!readOnly())
      await setAside(
        database,
        'letters',
        found.value.filter((row) => !isLetterRow(row)),
        instant(),
      )
    return { ok: true, value: rows.map((row) => row.letter).sort((a, b) => compare(b.changed, a.changed)) }
  }

  async function load(id: LetterId): Promise<StoreResult<StoredLetter>> {
    const found = await attempt(() =>
      database.transaction('r', [letters, steps], async () => ({
        row: await letters.get(id),
        steps: await steps
          .where('[letter+at]')
          .between(...rowsOf(id))
          .toArray(),
      })),
    )
    if (!found.ok) return found
    const { row } = found.value
    if (row === undefined) return { ok: false, why: 'missing' }
    if (!isLetterRow(row)) {
      if (!readOnly()) await setAside(database, 'letters', [row], instant())
      return { ok: false, why: 'broken' }
    }
    const good = found.value.steps.filter(isStepRow)
    if (!readOnly())
      await setAside(
        database,
        'steps',
        found.value.steps.filter((step) => !isStepRow(step)),
        instant(),
      )
    const inRange = good.filter(({ at }) => at >= row.first && at <= row.last)
    const history = historyOf(new Map(inRange.map(({ at, value }) => [at, value])), row.at, row.letter)
    return { ok: true, value: { letter: row.letter, history } }
  }

  async function save(change: LetterSave): Promise<StoreResult> {
    const { letter, changes, base, keep, hurry = false } = change
    const saved = await write(async () => {
      const before = hurry ? undefined : letters.get(letter.id)
      const written = [
        letters.put(rowOf(change)),
        steps.bulkPut(changes.put.map(({ at, value }) => ({ letter: letter.id, at, value }))),
        steps.bulkDelete(changes.drop.map((at) => [letter.id, at] as const)),
        ...(keep ? [versions.put({ letter: letter.id, kept: instant(), value: keep })] : []),
        ...(base === undefined ? [trash.delete(letter.id)] : []),
      ]
      if (hurry) Dexie.currentTransaction?.idbtrans.commit()
      else if (before) checkBase(await before, base)
      await Promise.all(written)
      if (keep && !hurry) await tidyVersions(letter.id)
    })
    if (!saved.ok) return saved
    tabs.tell({ kind: 'letter', id: letter.id })
    return { ok: true, value: undefined }
  }

  async function tidyVersions(id: LetterId): Promise<void> {
    const rows = (
      await versions
        .where('[letter+kept]')
        .between(...rowsOf(id))
        .toArray()
    ).filter(isVersionRow)
    const drop = versionsToDrop(
      rows.map(({ kept }) => kept),
      localDay(now()),
      localDay,
    )
    await versions.bulkDelete(drop.map((kept) => [id, kept] as const))
  }

  async function add(added: readonly Letter[]): Promise<StoreResult> {
    const done = await write(async () => {
      for (const letter of added) {
        await steps
          .where('[letter+at]')
          .between(...rowsOf(letter.id))
          .delete()
        await trash.delete(letter.id)
      }
      await letters.bulkPut(added.map((letter) => ({ id: letter.id, letter, first: 0, at: 0, last: 0 })))
      await steps.bulkPut(added.map((letter) => ({ letter: letter.id, at: 0, value: letter })))
    })
    return announce(done, undefined)
  }

  async function duplicate(id: LetterId): Promise<StoreResult<Letter>> {
    const source = await load(id)
    if (!source.ok) return source
    const { sample: _, ...own } = source.value.letter
    const letter: Letter = { ...own, id: newId(), created: instant(), changed: instant(), revision: 0 }
    const history = startHistory(letter)
    const saved = await save({ letter, history, changes: stepChanges(undefined, history), base: undefined })
    return saved.ok ? { ok: true, value: letter } : saved
  }

  async function remove(id: LetterId): Promise<StoreResult> {
    const done = await write(async () => {
      const row = await letters.get(id)
      if (!isLetterRow(row)) throw new Refusal('missing')
      await trash.put({ ...row, deleted: instant() })
      await letters.delete(id)
    })
    return announce(done, undefined)
  }

  async function restore(id: LetterId): Promise<StoreResult> {
    const done = await write(async () => {
      const row = await trash.get(id)
      if (!isTrashRow(row)) throw new Refusal('missing')
      const { deleted: _, ...letter } = row
      if ((await letters.get(id)) === undefined) await letters.put(letter)
      await trash.delete(id)
    })
    return announce(done, undefined)
  }

  function announce<T>(done: StoreResult<unknown>, value: T): StoreResult<T> {
    if (!done.ok) return done
    tabs.tell({ kind: 'letters' })
    return { ok: true, value }
  }

  return {
    list,
    load,
    save,
    add,
    duplicate,
    remove,
    restore,
    trash: async () => {
      const found = await attempt(() => trash.toArray())
      if (!found.ok) return found
      const rows = found.value.filter(isTrashRow).sort((a, b) => compare(b.deleted, a.deleted))
      return { ok: true, value: rows.map(({ deleted, letter }) => ({ deleted, letter })) }
    },
    versions: async (id) => {
      const found = await attempt(() =>
        versions
          .where('[letter+kept]')
          .between(...rowsOf(id))
          .reverse()
          .toArray(),
      )
      if (!found.ok) return found
      return {
        ok: true,
        value: found.value.filter(isVersionRow).map(({ kept, value }): Version => ({ kept, letter: value })),
      }
    },
    keep: async (letter) => {
      const done = await write(async () => {
        await versions.put({ letter: letter.id, kept: instant(), value: letter })
        await tidyVersions(letter.id)
      })
      return done.ok ? { ok: true, value: undefined } : done
    },
  }
}

function rowOf({ letter, history }: LetterSave): LetterRow {
  return { id: letter.id, letter, first: history.first, at: history.at, last: lastStep(history) }
}

/** Another tab may have written, or everything may have been wiped, since this tab last looked. */
function checkBase(stored: unknown, base: number | undefined): void {
  const revision = isLetterRow(stored) ? stored.letter.revision : undefined
  if (revision === base) return
  throw new Refusal(revision === undefined ? 'missing' : 'overtaken')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
