import { useEffect, useState } from 'react'
import type { Workspace } from '../../../model/workspace'
import { useTools } from '../../tools'

/** Everything that was made here, kept up to date; undefined until it has been read. */
export function useWorkspace(): Workspace | undefined {
  const { store } = useTools()
  const [workspace, setWorkspace] = useState<Workspace>()
  useEffect(() => {
    let here = true
    const read = async () => {
      const backup = await store.backup()
      if (here && backup.ok) setWorkspace(backup.value)
    }
    void read()
    const stop = store.watch(({ kind }) => {
      if (kind !== 'asked') void read()
    })
    return () => {
      here = false
      stop()
    }
  }, [store])
  return workspace
}
