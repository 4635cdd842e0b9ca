import { useEffect, useState } from 'react'
import type { ClassList } from '../model/class-list'
import { plain } from '../model/class-list-import/table'
import { said } from './letter-actions'
import { useTools } from './tools'

/** This year before earlier ones; within a year by name, so that 2A stands before 10A. */
function inOrder(lists: readonly ClassList[]): readonly ClassList[] {
  const collator = new Intl.Collator('nl', { numeric: true })
  return lists.toSorted(
    (one, other) =>
      other.schoolYear - one.schoolYear || collator.compare(plain(one.name), plain(other.name)) || 0,
  )
}

/** The class lists of this device, kept up to date; undefined until they have been read. */
export function useClasses(): readonly ClassList[] | undefined {
  const { store } = useTools()
  const [lists, setLists] = useState<readonly ClassList[]>()
  useEffect(() => {
    let here = true
    const read = async () => {
      const found = await store.classes.list()
      if (here && said(found) && found.ok) setLists(inOrder(found.value))
    }
    void read()
    const stop = store.watch(({ kind }) => {
      if (kind === 'classes' || kind === 'erased') void read()
    })
    return () => {
      here = false
      stop()
    }
  }, [store])
  return lists
}
