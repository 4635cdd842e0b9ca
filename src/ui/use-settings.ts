import { useCallback, useEffect, useState } from 'react'
import type { Settings } from '../store/store'
import { said } from './letter-actions'
import { useTools } from './tools'

type Update = (settings: Settings) => Settings

/** The settings, kept up to date with this tab and the others; undefined until they have been read. */
export function useSettings(): {
  readonly settings: Settings | undefined
  /** Keeps a change, and says so when it could not be kept. */
  readonly change: (update: Update) => Promise<boolean>
} {
  const { store } = useTools()
  const [settings, setSettings] = useState<Settings>()

  useEffect(() => {
    let here = true
    const read = async () => {
      const loaded = await store.settings.load()
      if (here && loaded.ok) setSettings(loaded.value)
    }
    void read()
    const stop = store.watch(({ kind }) => {
      if (kind === 'settings' || kind === 'erased') void read()
    })
    return () => {
      here = false
      stop()
    }
  }, [store])

  const change = useCallback(async (update: Update) => said(await store.settings.change(update)), [store])
  return { settings, change }
}
