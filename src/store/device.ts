import { cabinet } from './cabinet'
import type { Database } from './database'
import { deviceLetters } from './deviceLetters'
import { isTrashRow, schoolOf, settingsOf } from './gate'
import { claimLetter, type Locks } from './lock'
import { attempt } from './problems'
import type { Store } from './store'
import type { Tabs } from './tabs'

export interface DeviceParts {
  readonly database: Database
  readonly newer: boolean
  readonly tabs: Tabs
  readonly locks: Locks | undefined
  readonly now: () => number
  readonly newId: () => string
}

/** How long a deleted letter can be brought back. */
const trashDays = 30

/** The store in the database of this device. */
export function deviceStore({ database, newer, tabs, locks, now, newId }: DeviceParts): Store {
  let readOnly = newer

  // Newer code in another tab waits for us to let go. Save the last words first, then never write again.
  database.on('versionchange', (event) => {
    if (event.newVersion === null) return true
    void tabs.tellHere({ kind: 'newer' }).finally(() => {
      readOnly = true
      database.close()
    })
    return false
  })

  return {
    kind: 'device',
    readOnly: () => readOnly,
    letters: deviceLetters({ database, tabs, now, newId, readOnly: () => readOnly }),
    school: cabinet({ database, table: database.school, tabs, read: schoolOf, readOnly: () => readOnly }),
    settings: cabinet({
      database,
      table: database.settings,
      tabs,
      read: settingsOf,
      readOnly: () => readOnly,
    }),
    aside: () => attempt(() => database.aside.toArray()),
    erase: async () => {
      if (readOnly) return { ok: false, why: 'newer' }
      const content = database.tables.filter(({ name }) => name !== 'meta')
      const done = await attempt(() =>
        database.transaction('rw', content, async () => {
          for (const table of content) await table.clear()
        }),
      )
      if (!done.ok) return done
      tabs.tell({ kind: 'erased' })
      return { ok: true, value: undefined }
    },
    watch: tabs.watch,
    claim: (id, claim) => claimLetter(locks, id, claim),
    ask: (id) => tabs.tellOthers({ kind: 'asked', id }),
    close: () => {
      tabs.close()
      database.close()
    },
  }
}

/** Empties what has been in the trash for 30 days, with its history and versions. */
export async function emptyOldTrash(database: Database, now: number): Promise<void> {
  const { letters, steps, versions, trash } = database
  const limit = new Date(now - trashDays * 86_400_000).toISOString()
  await attempt(() =>
    database.transaction('rw', [letters, steps, versions, trash], async () => {
      for (const row of await trash.toArray()) {
        if (!isTrashRow(row) || row.deleted > limit) continue
        await trash.delete(row.id)
        if ((await letters.get(row.id)) !== undefined) continue
        await steps.where('[letter+at]').between([row.id, 0], [row.id, Number.MAX_SAFE_INTEGER]).delete()
        await versions.where('[letter+kept]').between([row.id, ''], [row.id, '\uffff']).delete()
      }
    }),
  )
}
