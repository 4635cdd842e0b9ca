import { useEffect } from 'react'
import { create } from 'zustand'
import type { Correction } from '../model/correction'
import { type CorrectionChange, undoChange } from '../model/merge-corrections'
import type { Store } from '../store/store'
import { said } from './letter-actions'
import { useTools } from './tools'

/** What people found of translations, as it is kept on this device. */
export const useCorrections = create<{ readonly corrections: readonly Correction[] }>(() => ({
  corrections: [],
}))

export const presentCorrections = (): readonly Correction[] => useCorrections.getState().corrections

async function read(store: Store): Promise<void> {
  const list = await store.corrections.list()
  if (!list.ok) return
  // None stay the same none: what was made with them need not be made again.
  if (list.value.length > 0 || presentCorrections().length > 0)
    useCorrections.setState({ corrections: list.value })
}

/** Keeps them equal to what is stored, by this tab or another. */
export function useFollowCorrections(): void {
  const { store } = useTools()
  useEffect(() => {
    void read(store)
    return store.watch(({ kind }) => {
      if (kind === 'corrections' || kind === 'erased') void read(store)
    })
  }, [store])
}

/** Keeps a change. What takes it back again, or undefined when it could not be kept. */
export async function keepCorrections(
  store: Store,
  change: CorrectionChange,
): Promise<(() => Promise<void>) | undefined> {
  const before = await store.corrections.list()
  if (!before.ok) {
    said(before)
    return undefined
  }
  if (!said(await store.corrections.change(change))) return undefined
  const back = undoChange(before.value, change)
  return async () => void said(await store.corrections.change(back))
}
