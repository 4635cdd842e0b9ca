import { accessTo } from './access'
import { cabinet } from './cabinet'
import type { Database } from './database'
import { deviceLetters } from './device-letters'
import { emptyOldTrash } from './device-trash'
import { schoolOf, settingsOf } from './gate'
import { claimLetter, type Locks } from './lock'
import type { Store } from './store'
import type { Tabs } from './tabs'

export interface DeviceParts {
  readonly database: Database
  /** The database belongs to a newer version of the app. */
  readonly newer: boolean
  readonly tabs: Tabs
  readonly locks: Locks | undefined
  readonly now: () => number
  readonly newId: () => string
}

/** The store in the database of this device. */
export async function deviceStore({ database, newer, tabs, locks, now, newId }: DeviceParts): Promise<Store> {
  let readOnly = newer
  const access = accessTo(database, () => readOnly, now)
  const { dexie, tables } = database

  // Newer code in another tab waits for us to let go. Save the last words first, then never write again.
  dexie.on('versionchange', (event) => {
    if (event.newVersion === null) {
      dexie.close({ disableAutoOpen: false }) // the browser wipes its storage; the next write begins anew
      return false
    }
    void tabs.tellHere({ kind: 'newer' }).finally(() => {
      readOnly = true
      dexie.close()
      void tabs.tellHere({ kind: 'letters' })
    })
    return false
  })
  if (!newer) await emptyOldTrash(access, now())

  return {
    kind: 'device',
    because: undefined,
    readOnly: access.readOnly,
    letters: deviceLetters({ access, tabs, now, newId }),
    school: cabinet({ access, table: tables.school, tabs, change: { kind: 'school' }, gate: schoolOf }),
    settings: cabinet({
      access,
      table: tables.settings,
      tabs,
      change: { kind: 'settings' },
      gate: settingsOf,
    }),
    aside: () => access.read(() => tables.aside.toArray()),
    erase: async () => {
      const done = await access.write(async () => {
        for (const table of dexie.tables) if (table.name !== 'meta') await table.clear()
      })
      if (done.ok) tabs.tell({ kind: 'erased' })
      return done.ok ? { ok: true, value: undefined } : done
    },
    watch: tabs.watch,
    claim: (id, claim) => claimLetter(locks, id, claim),
    ask: (id) => tabs.tellOthers({ kind: 'asked', id }),
    close: () => {
      tabs.close()
      dexie.close()
    },
  }
}
