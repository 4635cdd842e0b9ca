import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Letter } from '../model/letter'
import type { Store, StoreProblem } from '../store/store'

/** The letters for the start screen, kept up to date with this tab and the others. */
export interface LettersState {
  /** Last changed first; undefined until they have been read. */
  readonly letters: readonly Letter[] | undefined
  readonly why: StoreProblem | undefined
  /** How many broken records were set aside. */
  readonly aside: number
}

export type Letters = StoreApi<LettersState>

export function createLetters(store: Store): Letters {
  const letters = createStore<LettersState>(() => ({ letters: undefined, why: undefined, aside: 0 }))
  let reading = false
  let again = false

  /** Reads once more when something changed during the reading, however often that was. */
  async function read(): Promise<void> {
    again = reading
    if (reading) return
    reading = true
    const list = await store.letters.list()
    const aside = await store.aside()
    reading = false
    letters.setState({
      ...(list.ok ? { letters: list.value, why: undefined } : { why: list.why }),
      ...(aside.ok ? { aside: aside.value.length } : {}),
    })
    if (again) await read()
  }

  store.watch(({ kind }) => {
    if (kind === 'letter' || kind === 'letters' || kind === 'erased') void read()
  })
  void read()
  return letters
}
