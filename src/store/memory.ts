import { type History, startHistory } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import { emptySchool } from '../model/school'
import {
  type Cabinet,
  type DeletedLetter,
  type LetterShelf,
  type Store,
  type StoredLetter,
  type StoreProblem,
  type StoreResult,
  standardSettings,
  type Version,
} from './store'
import { openTabs, type Tabs } from './tabs'
import { localDay, versionsToDrop } from './versions'

interface MemoryParts {
  /** Why nothing is kept on the device. */
  readonly because: StoreProblem
  readonly now: () => number
  readonly newId: () => LetterId
}

const done = { ok: true, value: undefined } as const
const missing = { ok: false, why: 'missing' } as const

/** The store of a browser that refuses storage: it keeps its promises until the tab closes. */
export function memoryStore({ because, now, newId }: MemoryParts): Store {
  const tabs = openTabs(undefined)
  const shelf = memoryLetters(tabs, { now, newId })
  const school = memoryCabinet(emptySchool, () => tabs.tell({ kind: 'school' }))
  const settings = memoryCabinet(standardSettings, () => tabs.tell({ kind: 'settings' }))
  return {
    kind: 'memory',
    because,
    readOnly: () => false,
    letters: shelf.letters,
    school: school.cabinet,
    settings: settings.cabinet,
    aside: async () => ({ ok: true, value: [] }),
    erase: async () => {
      shelf.clear()
      school.clear()
      settings.clear()
      tabs.tell({ kind: 'erased' })
      return done
    },
    watch: tabs.watch,
    claim: (_, claim) => {
      claim.granted()
      return { release: () => undefined, seize: () => undefined }
    },
    ask: () => undefined,
    close: tabs.close,
  }
}

function memoryCabinet<T>(empty: T, changed: () => void): { cabinet: Cabinet<T>; clear: () => void } {
  let value = empty
  return {
    cabinet: {
      load: async () => ({ ok: true, value }),
      change: async (update) => {
        value = update(value)
        changed()
        return { ok: true, value }
      },
    },
    clear: () => {
      value = empty
    },
  }
}

function memoryLetters(
  tabs: Tabs,
  { now, newId }: Omit<MemoryParts, 'because'>,
): { letters: LetterShelf; clear: () => void } {
  const stored = new Map<LetterId, StoredLetter>()
  const trash = new Map<LetterId, StoredLetter & DeletedLetter>()
  const versions = new Map<LetterId, readonly Version[]>()
  const instant = () => new Date(now()).toISOString()

  function put(letter: Letter, history: History<Letter>): void {
    stored.set(letter.id, { letter, history })
    trash.delete(letter.id)
  }
  function keep(letter: Letter): void {
    const all = [{ kept: instant(), letter }, ...(versions.get(letter.id) ?? [])]
    const drop = new Set(
      versionsToDrop(
        all.map((version) => version.kept),
        localDay(now()),
        localDay,
      ),
    )
    versions.set(
      letter.id,
      all.filter((version) => !drop.has(version.kept)),
    )
  }
  function told(): StoreResult {
    tabs.tell({ kind: 'letters' })
    return done
  }

  const letters: LetterShelf = {
    list: async () => ({
      ok: true,
      value: [...stored.values()]
        .map(({ letter }) => letter)
        .sort((a, b) => (a.changed < b.changed ? 1 : -1)),
    }),
    load: async (id) => {
      const value = stored.get(id)
      return value ? { ok: true, value } : missing
    },
    save: async ({ letter, history, keep: kept }) => {
      put(letter, history)
      if (kept) keep(kept)
      tabs.tell({ kind: 'letter', id: letter.id })
      return done
    },
    add: async (added) => {
      for (const letter of added) {
        const replaced = stored.get(letter.id)
        if (replaced) keep(replaced.letter)
        put(letter, startHistory(letter))
      }
      return told()
    },
    duplicate: async (id) => {
      const source = stored.get(id)
      if (!source) return missing
      const { sample: _, ...own } = source.letter
      const letter: Letter = { ...own, id: newId(), created: instant(), changed: instant(), revision: 0 }
      put(letter, startHistory(letter))
      told()
      return { ok: true, value: letter }
    },
    remove: async (id) => {
      const value = stored.get(id)
      if (!value) return missing
      trash.set(id, { ...value, deleted: instant() })
      stored.delete(id)
      return told()
    },
    restore: async (id) => {
      const value = trash.get(id)
      if (!value) return missing
      put(value.letter, value.history)
      return told()
    },
    trash: async () => ({
      ok: true,
      value: [...trash.values()].map(({ deleted, letter }) => ({ deleted, letter })).reverse(),
    }),
    versions: async (id) => ({ ok: true, value: versions.get(id) ?? [] }),
    keep: async (letter) => {
      keep(letter)
      return done
    },
  }
  const clear = () => {
    for (const map of [stored, trash, versions]) map.clear()
  }
  return { letters, clear }
}
