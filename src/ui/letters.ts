import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Letter, LetterId } from '../model/letter'
import { lastChangedFirst } from '../store/shelf'
import { type Store, type StoreProblem, standardSettings } from '../store/store'
import { backupDue } from './backup-due'

/** The letters for the start screen, kept up to date with this tab and the others. */
export interface LettersState {
  /** Last changed first; undefined until they have been read. */
  readonly letters: readonly Letter[] | undefined
  readonly why: StoreProblem | undefined
  /** How many broken records were set aside. */
  readonly aside: number
  /** It is time to remind of a backup. */
  readonly backupDue: boolean
  /** Nobody has answered or declined the short questions about the school. */
  readonly newcomer: boolean
}

export type Letters = StoreApi<LettersState>

/** Follows the letters of a store. Once there is a letter of the teacher, the browser is asked not to throw it away. */
export function createLetters(store: Store, now: () => number = Date.now): Letters {
  const state = createStore<LettersState>(() => ({
    letters: undefined,
    why: undefined,
    aside: 0,
    backupDue: false,
    newcomer: false,
  }))
  /** Readings follow one another, so that an older one never overwrites a newer one. */
  let reading: Promise<void> = Promise.resolve()
  let planned = false
  let safe: Promise<boolean> | undefined

  async function readAll(): Promise<void> {
    planned = false
    const list = await store.letters.list()
    const aside = await store.aside()
    if (aside.ok) state.setState({ aside: aside.value.length })
    if (list.ok) await show(list.value)
    else state.setState({ why: list.why })
  }

  /** One letter changes with every pause in the typing: the others need not be read for that. */
  async function readOne(id: LetterId): Promise<void> {
    const { letters } = state.getState()
    const found = await store.letters.find(id)
    if (!letters || (!found.ok && found.why !== 'missing')) return await readAll()
    const others = letters.filter((letter) => letter.id !== id)
    await show(found.ok ? lastChangedFirst([...others, found.value]) : others)
  }

  async function show(letters: readonly Letter[]): Promise<void> {
    state.setState({ letters, why: undefined })
    if (letters.some(({ sample }) => !sample)) safe ??= store.keepSafe()
    const settings = await store.settings.load()
    const kept = { letters, settings: settings.ok ? settings.value : standardSettings, now: now() }
    state.setState({
      backupDue: safe !== undefined && backupDue({ ...kept, safe: await safe }),
      newcomer: settings.ok && !settings.value.introduced,
    })
  }

  function next(read: () => Promise<void>): void {
    reading = reading.then(read)
  }
  function readSoon(): void {
    if (planned) return
    planned = true
    next(readAll)
  }

  store.watch((change) => {
    if (change.kind === 'letter') next(() => readOne(change.id))
    else if (!['asked', 'school', 'piles'].includes(change.kind)) readSoon()
  })
  readSoon()
  return state
}
