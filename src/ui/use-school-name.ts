import { useEffect, useState } from 'react'
import { useTools } from './tools'

/** The name of the school, as soon as a letter has told it. */
export function useSchoolName(): string {
  const { store } = useTools()
  const [name, setName] = useState('')

  useEffect(() => {
    let here = true
    const read = async () => {
      const school = await store.school.load()
      const value = school.ok ? school.value.school['school'] : undefined
      if (here) setName(typeof value === 'string' ? value : '')
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

  return name
}
