import type { ClassList } from '../model/class-list'
import type { Correction } from '../model/correction'
import { afterChange, mergeCorrections } from '../model/merge-corrections'
import type { Pack } from '../model/pack'
import type { PilePlan } from '../model/pile-plan'
import type { PrintRecord } from '../model/print-record'
import { emptySchool, withBackup } from '../model/school'
import { readBackup } from './backup'
import { memoryLetters } from './memory-letters'
import { memoryShelf } from './record-shelf'
import {
  type Cabinet,
  type CorrectionShelf,
  type PileFile,
  type Store,
  type StoreProblem,
  standardSettings,
} from './store'
import { openTabs } from './tabs'

export interface MemoryParts {
  /** Why nothing is kept on the device. */
  readonly because: StoreProblem
  readonly now: () => number
  readonly newId: () => string
}

/** The store of a browser that refuses storage: it keeps its promises until the tab closes. */
export function memoryStore({ because, now, newId }: MemoryParts): Store {
  const tabs = openTabs(undefined)
  const { letters, bringBack, apply: changeLetters, clear } = memoryLetters({ tabs, now, newId })
  const checked = memoryCabinet<readonly Correction[]>([], () => tabs.tell({ kind: 'corrections' }))
  const corrections: CorrectionShelf = {
    list: checked.load,
    change: async (change) => {
      await checked.change((present) => afterChange(present, change))
      return { ok: true, value: undefined }
    },
  }
  const classes = memoryShelf<ClassList>(() => tabs.tell({ kind: 'classes' }))
  const packs = memoryShelf<Pack>(() => tabs.tell({ kind: 'packs' }))
  const printed = memoryShelf<PrintRecord>(() => tabs.tell({ kind: 'printed' }))
  const piles = memoryShelf<PilePlan>(() => tabs.tell({ kind: 'piles' }))
  const pileFiles = memoryShelf<PileFile>(() => tabs.tell({ kind: 'piles' }))
  const school = memoryCabinet(emptySchool, () => tabs.tell({ kind: 'school' }))
  const settings = memoryCabinet(standardSettings, () => tabs.tell({ kind: 'settings' }))
  return {
    kind: 'memory',
    because,
    readOnly: () => false,
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
    bringBack: async (workspace) => {
      bringBack(workspace.letters)
      await checked.change((present) => mergeCorrections(present, workspace.corrections))
      await classes.bringBack(workspace.classes)
      await packs.bringBack(workspace.packs)
      await printed.bringBack(workspace.printed)
      await school.change((present) => withBackup(present, workspace.school))
      await settings.change((present) => ({ ...present, languages: workspace.languages }))
      return { ok: true, value: undefined }
    },
    apply: async (change) => {
      if (change.letters) changeLetters(change.letters)
      if (change.corrections) await corrections.change(change.corrections)
      if (change.classes) await classes.apply(change.classes)
      if (change.packs) await packs.apply(change.packs)
      if (change.printed) await printed.apply(change.printed)
      const { school: profile, languages } = change
      if (profile) await school.change(() => profile)
      if (languages) await settings.change((present) => ({ ...present, languages }))
      return { ok: true, value: undefined }
    },
    keepSafe: async () => false,
    aside: async () => ({ ok: true, value: [] }),
    erase: async () => {
      clear()
      checked.clear()
      for (const shelf of [classes, packs, printed, piles, pileFiles]) shelf.clear()
      school.clear()
      settings.clear()
      tabs.tell({ kind: 'erased' })
      return { ok: true, value: undefined }
    },
    watch: tabs.watch,
    claim: (_, claim) => {
      claim.granted()
      return () => undefined
    },
    ask: () => undefined,
    close: tabs.close,
  }
}

function memoryCabinet<T>(empty: T, changed: () => void): Cabinet<T> & { readonly clear: () => void } {
  let value = empty
  return {
    load: async () => ({ ok: true, value }),
    change: async (update) => {
      value = update(value)
      changed()
      return { ok: true, value }
    },
    clear: () => {
      value = empty
    },
  }
}
