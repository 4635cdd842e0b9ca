import { type History, startHistory } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import type { RecordChange } from '../model/workspace-change'
import { asItIs, copyOf, lastChangedFirst } from './shelf'
import type { DeletedLetter, LetterShelf, StoredLetter, StoreResult, Version } from './store'
import type { Tabs } from './tabs'
import { localDay, versionsToDrop } from './versions'

interface ShelfParts {
  readonly tabs: Tabs
  readonly now: () => number
  readonly newId: () => LetterId
}

interface MemoryShelf {
  readonly letters: LetterShelf
  readonly bringBack: (letters: readonly Letter[]) => void
  readonly apply: (change: RecordChange<Letter>) => void
  readonly clear: () => void
}

const missing = { ok: false, why: 'missing' } as const

/** The letters in the memory of this tab. */
export function memoryLetters({ tabs, now, newId }: ShelfParts): MemoryShelf {
  const stored = new Map<LetterId, StoredLetter>()
  const trash = new Map<LetterId, StoredLetter & DeletedLetter>()
  const versions = new Map<LetterId, readonly Version[]>()
  const instant = () => new Date(now()).toISOString()

  function put(letter: Letter, history: History<Letter> = startHistory(letter)): void {
    stored.set(letter.id, { letter, history })
    trash.delete(letter.id)
  }
  function keepVersion(letter: Letter): void {
    const all = [{ kept: instant(), letter }, ...(versions.get(letter.id) ?? [])]
    const kept = all.map((version) => version.kept)
    const drop = new Set(versionsToDrop(kept, localDay(now()), localDay))
    versions.set(
      letter.id,
      all.filter((version) => !drop.has(version.kept)),
    )
  }
  function add(letter: Letter): void {
    const replaced = stored.get(letter.id)?.letter
    if (replaced) keepVersion(replaced)
    put({ ...letter, revision: Math.max(letter.revision, replaced ? replaced.revision + 1 : 0) })
  }
  function discard(id: LetterId): boolean {
    const value = stored.get(id)
    if (value) trash.set(id, { ...value, deleted: instant() })
    return stored.delete(id)
  }
  function told(): StoreResult {
    tabs.tell({ kind: 'letters' })
    return { ok: true, value: undefined }
  }

  const letters: LetterShelf = {
    list: async () => ({
      ok: true,
      value: lastChangedFirst([...stored.values()].map(({ letter }) => letter)),
    }),
    load: async (id) => {
      const value = stored.get(id)
      return value ? { ok: true, value } : missing
    },
    find: async (id) => {
      const value = stored.get(id)?.letter
      return value ? { ok: true, value } : missing
    },
    save: async ({ letter, history, keep }) => {
      put(letter, history)
      if (keep) keepVersion(keep)
      tabs.tell({ kind: 'letter', id: letter.id })
      return { ok: true, value: undefined }
    },
    add: async (added) => {
      added.forEach(add)
      return told()
    },
    duplicate: async (id, adapt = asItIs) => {
      const source = stored.get(id)
      if (!source) return missing
      const letter = copyOf(adapt(source.letter), { id: newId(), instant: instant() })
      put(letter)
      told()
      return { ok: true, value: letter }
    },
    remove: async (id) => (discard(id) ? told() : missing),
    restore: async (id) => {
      const value = trash.get(id)
      if (!value) return missing
      put(value.letter, value.history)
      return told()
    },
    trash: async () => {
      const all = [...trash.values()].map(({ deleted, letter }) => ({ deleted, letter }))
      return { ok: true, value: all.reverse() }
    },
    versions: async (id) => ({ ok: true, value: versions.get(id) ?? [] }),
  }
  return {
    letters,
    bringBack: (brought) => {
      for (const letter of brought) {
        const present = stored.get(letter.id)?.letter
        if (!present || present.changed < letter.changed) add(letter)
        else if (present.changed > letter.changed) keepVersion(letter)
      }
      told()
    },
    apply: ({ put: coming, remove }) => {
      for (const id of remove) discard(id)
      for (const letter of coming) {
        const replaced = stored.get(letter.id)?.letter
        if (replaced) keepVersion(replaced)
        put(letter)
      }
      told()
    },
    clear: () => {
      for (const map of [stored, trash, versions]) map.clear()
    },
  }
}
