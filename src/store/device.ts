import { withBackup } from '../model/school'
import { accessTo } from './access'
import { changesOf, everyChange, readBackup } from './backup'
import { cabinet } from './cabinet'
import type { Database } from './database'
import { bringLettersBack, changeLetters } from './device-add'
import { deviceCorrections } from './device-corrections'
import { deviceLetters } from './device-letters'
import { emptyOldPiles } from './device-piles'
import { emptyOldTrash } from './device-trash'
import { deviceVersions } from './device-versions'
import { schoolOf, settingsOf } from './gate'
import { isPileFile, isPilePlan } from './gate-piles'
import { isClassList, isPack, isPrintRecord } from './gate-records'
import { claimLetter, type Locks } from './lock'
import { recordShelf } from './record-shelf'
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
  const { readOnly, over, close } = connection(parts)
  const access = accessTo({ database, tabs, readOnly, over, now })
  const versions = deviceVersions(access)
  const letters = deviceLetters(access, versions, newId)
  const corrections = deviceCorrections(access)
  const classes = recordShelf({
    access,
    table: tables.classes,
    change: { kind: 'classes' },
    gate: isClassList,
  })
  const packs = recordShelf({ access, table: tables.packs, change: { kind: 'packs' }, gate: isPack })
  const printed = recordShelf({
    access,
    table: tables.printed,
    change: { kind: 'printed' },
    gate: isPrintRecord,
  })
  const change = { kind: 'piles' } as const
  const piles = recordShelf({ access, table: tables.piles, change, gate: isPilePlan })
  const pileFiles = recordShelf({ access, table: tables.pileFiles, change, gate: isPileFile })
  const school = cabinet({ access, table: tables.school, change: { kind: 'school' }, gate: schoolOf })
  const settings = cabinet({ access, table: tables.settings, change: { kind: 'settings' }, gate: settingsOf })
  if (!readOnly()) {
    await emptyOldTrash(access, now())
    await emptyOldPiles(access, now())
  }

  return {
    kind: 'device',
    because: undefined,
    readOnly,
    letters,
    corrections,
    classes,
    packs,
    printed,
    piles,
    pileFiles,
    school,
    settings,
    backup: () => readBackup({ letters, corrections, classes, packs, printed, school, settings }),
    bringBack: (workspace) =>
      access.write(
        async () => {
          await bringLettersBack(access, versions, workspace.letters)
          await corrections.bringBack(workspace.corrections)
          await classes.bringBack(workspace.classes)
          await packs.bringBack(workspace.packs)
          await printed.bringBack(workspace.printed)
          await school.put((present) => withBackup(present, workspace.school))
          await settings.put((present) => ({ ...present, languages: workspace.languages }))
        },
        ...everyChange,
      ),
    apply: (change) =>
      access.write(
        async () => {
          if (change.letters) await changeLetters(access, versions, change.letters)
          if (change.corrections) await corrections.apply(change.corrections)
          if (change.classes) await classes.apply(change.classes)
          if (change.packs) await packs.apply(change.packs)
          if (change.printed) await printed.apply(change.printed)
          const { school: profile, languages } = change
          if (profile) await school.put(() => profile)
          if (languages) await settings.put((present) => ({ ...present, languages }))
        },
        ...changesOf(change),
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
      close()
    },
  }
}

/** Watches over the connection with the database, which others may need or end. */
function connection({ database: { dexie }, newer, tabs }: DeviceParts): {
  readonly readOnly: () => boolean
  readonly over: () => boolean
  readonly close: () => void
} {
  let readOnly = newer
  let over = false
  function close(): void {
    over = true
    dexie.close()
  }
  // Newer code in another tab waits for us to let go. Save the last words first, then never write again.
  async function stepAside(): Promise<void> {
    await tabs.tellHere({ kind: 'newer' })
    readOnly = true
    close()
    await tabs.tellHere({ kind: 'letters' })
  }
  dexie.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) dexie.close({ disableAutoOpen: false })
    else void stepAside()
    return false
  })
  dexie.on('close', () => {
    if (!over && dexie.isOpen()) void tabs.tellHere({ kind: 'wiped' })
  })
  return { readOnly: () => readOnly, over: () => over, close }
}
