import Dexie, { type Collection, type Table } from 'dexie'
import type { LetterId } from '../model/letter'
import type { Database, Tables } from './database'
import { attempt } from './problems'
import type { Change, StoreResult } from './store'
import type { Tabs } from './tabs'

/** The database, with its troubles as values and its writes stopped once a newer version of the app has it. */
export interface Access {
  readonly tables: Tables
  readonly readOnly: () => boolean
  /** Reads, in one view of the database. */
  readonly read: <T>(work: () => PromiseLike<T>) => Promise<StoreResult<T>>
  /** Writes all or nothing, answers when it is on the disk, and tells every tab what changed. */
  readonly write: <T>(work: () => PromiseLike<T>, ...changes: readonly Change[]) => Promise<StoreResult<T>>
  /** The instant of now, ISO 8601. */
  readonly instant: () => string
}

interface AccessParts {
  readonly database: Database
  readonly tabs: Tabs
  readonly readOnly: () => boolean
  /** True once this tab has let go of the database for good. */
  readonly over: () => boolean
  readonly now: () => number
}

export function accessTo({ database, tabs, readOnly, over, now }: AccessParts): Access {
  const { dexie, tables } = database
  const newer = { ok: false, why: 'newer' } as const
  /** The browser may have closed the database: when it was wiped, or when the disk failed for a moment. */
  async function transaction<T>(mode: 'r' | 'rw', work: () => PromiseLike<T>): Promise<T> {
    if (!dexie.isOpen() && !over()) await dexie.open()
    return await dexie.transaction(mode, dexie.tables, work)
  }

  return {
    tables,
    readOnly,
    instant: () => new Date(now()).toISOString(),
    read: async (work) => {
      const found = await attempt(() => transaction('r', work))
      return !found.ok && readOnly() ? newer : found
    },
    write: async (work, ...changes) => {
      if (readOnly()) return newer
      const done = await attempt(() => transaction('rw', work))
      if (done.ok) changes.forEach(tabs.tell)
      return !done.ok && readOnly() ? newer : done
    },
  }
}

/** The rows of one letter in a table whose key begins with the letter's id. */
export function rowsOf<Key, Row>(
  table: Table<unknown, Key, Row>,
  id: LetterId,
): Collection<unknown, Key, Row> {
  return table.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey])
}
