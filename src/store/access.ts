import Dexie, { type Collection, type Table } from 'dexie'
import type { LetterId } from '../model/letter'
import type { Database, Tables } from './database'
import { attempt } from './problems'
import type { StoreResult } from './store'

/** The database, with its troubles as values and its writes stopped once a newer version of the app has it. */
export interface Access {
  readonly tables: Tables
  readonly readOnly: () => boolean
  /** Reads, in one view of the database. */
  readonly read: <T>(work: () => PromiseLike<T>) => Promise<StoreResult<T>>
  /** Writes all or nothing, and answers when it is on the disk. */
  readonly write: <T>(work: () => PromiseLike<T>) => Promise<StoreResult<T>>
  /** The instant of now, ISO 8601. */
  readonly instant: () => string
}

export function accessTo(database: Database, readOnly: () => boolean, now: () => number): Access {
  const { dexie, tables } = database
  const newer = { ok: false, why: 'newer' } as const

  return {
    tables,
    readOnly,
    instant: () => new Date(now()).toISOString(),
    read: async (work) => {
      const found = await attempt(() => dexie.transaction('r', dexie.tables, work))
      return !found.ok && readOnly() ? newer : found
    },
    write: async (work) => {
      if (readOnly()) return newer
      const done = await attempt(() => dexie.transaction('rw', dexie.tables, work))
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

/** For sorting by an instant or another plain text. */
export function byText<T>(text: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0)
}
