import { withBackup } from '../model/school'
import { accessTo } from './access'
import { readBackup } from './backup'
import { cabinet } from './cabinet'
import type { Database } from './database'
import { bringLettersBack } from './device-add'
import { deviceLetters } from './device-letters'
import { emptyOldTrash } from './device-trash'
import { deviceVersions } from './device-versions'
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
  readonly keepSafe: () => Promise<boolean>
  readonly newId: () => string
}

/** The store in the database of this device. */
export async function deviceStore(parts: DeviceParts): Promise<Store> {
  const { database, tabs, locks, now, newId } = parts
  const { dexie, tables } = database
  const readOnly = stepAside(parts)
  const access = accessTo({ database, tabs, readOnly, now })
  const versions = deviceVersions(access)
  const letters = deviceLetters(access, versions, newId)
  const school = cabinet({ access, table: tables.school, change: { kind: 'school' }, gate: schoolOf })
  const settings = cabinet({ access, table: tables.settings, change: { kind: 'settings' }, gate: settingsOf })
  if (!readOnly()) await emptyOldTrash(access, now())

  return {
    kind: 'device',
    because: undefined,
    readOnly,
    letters,
    school,
    settings,
    backup: () => readBackup({ letters, school, settings }),
    bringBack: (workspace) =>
      access.write(
        async () => {
          await bringLettersBack(access, versions, workspace.letters)
          await school.put((present) => withBackup(present, workspace.school))
          await settings.put((present) => ({ ...present, languages: workspace.languages }))
        },
        { kind: 'letters' },
        { kind: 'school' },
        { kind: 'settings' },
      ),
    keepSafe: parts.keepSafe,
    aside: () => access.read(() => tables.aside.toArray()),
    erase: () =>
      access.write(
        async () => {
          for (const table of dexie.tables) if (table.name !== 'meta') await table.clear()
        },
        { kind: 'erased' },
      ),
    watch: tabs.watch,
    claim: (id, claim) => claimLetter(locks, id, claim),
    ask: (id) => tabs.tellOthers({ kind: 'asked', id }),
    close: () => {
      tabs.close()
      dexie.close()
    },
  }
}

/**
 * Lets newer code in another tab have the database: it waits until this tab, which first stores its last words, has let
 * go. From then on nothing is written here.
 * @returns whether that has happened.
 */
function stepAside({ database: { dexie }, newer, tabs }: DeviceParts): () => boolean {
  let readOnly = newer
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
  return () => readOnly
}
