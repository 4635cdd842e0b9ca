import { useEffect } from 'react'
import { create } from 'zustand'
import type { Correction } from '../model/correction'
import { type CorrectionChange, undoChange } from '../model/merge-corrections'
import type { Store } from '../store/store'
import { said } from './letter-actions'
import { notify } from './notice'
import { useTools } from './tools'
import { say } from './words'

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

/** Keeps a change, and offers to take it back. True when it is stored. */
export async function applyCorrections(
  store: Store,
  change: CorrectionChange,
  done: string,
): Promise<boolean> {
  const before = await store.corrections.list()
  if (!said(before) || !said(await store.corrections.change(change))) return false
  const back = before.ok ? undoChange(before.value, change) : undefined
  notify({
    text: done,
    ...(back && {
      action: { label: say('app.undo'), run: () => void store.corrections.change(back).then(said) },
    }),
  })
  return true
}
