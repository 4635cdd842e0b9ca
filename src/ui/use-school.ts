import { useEffect, useState } from 'react'
import type { School } from '../model/school'
import { useTools } from './tools'

/** What is known of the school, kept up to date with this tab and the others; undefined until it has been read. */
export function useSchool(): School | undefined {
  const { store } = useTools()
  const [known, setKnown] = useState<School>()

  useEffect(() => {
    let here = true
    const read = async () => {
      const school = await store.school.load()
      if (here && school.ok) setKnown(school.value)
    }
    void read()
    const stop = store.watch(({ kind }) => {
      if (kind === 'school' || kind === 'erased') void read()
    })
    return () => {
      here = false
      stop()
    }
  }, [store])

  return known
}
