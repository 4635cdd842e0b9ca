import { useEffect } from 'react'
import { useTools } from '../tools'

/** Keeps in step with the shared folder, when one was chosen; what that takes is fetched only then. */
export function useSharedFolder(): void {
  const tools = useTools()
  useEffect(() => {
    const begin = async () => {
      const settings = await tools.store.settings.load()
      if (!settings.ok || !settings.value.folder) return
      const { keepInStep } = await import('./keep-in-step')
      keepInStep(tools)
    }
    begin().catch(() => undefined) // offline and not kept yet: the next visit tries again
  }, [tools])
}
