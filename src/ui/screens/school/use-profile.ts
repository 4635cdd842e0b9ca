import { useEffect, useRef, useState } from 'react'
import type { School } from '../../../model/school'
import { type Autosave, autosave, type SaveState } from '../../session/autosave'
import { systemClock } from '../../session/clock'
import { useTools } from '../../tools'

/** A change to what is known of the school. Pure: it is made on the screen first, and once more on what is stored. */
export type Edit = (school: School) => School

export interface Profile {
  /** With everything that was typed; undefined until it has been read. */
  readonly school: School | undefined
  readonly save: SaveState
  readonly edit: (edit: Edit) => void
}

const after = (school: School, edits: readonly Edit[]) => edits.reduce((value, edit) => edit(value), school)

/** The school profile as it is typed, kept as letters are: soon after each change, and at once when the page goes away. */
export function useProfile(): Profile {
  const { store } = useTools()
  const [stored, setStored] = useState<School>()
  const [edits, setEdits] = useState<readonly Edit[]>([])
  const [save, setSave] = useState<SaveState>({ state: 'saved' })
  const waiting = useRef(edits)
  const saver = useRef<Autosave>(undefined)

  saver.current ??= autosave({
    clock: systemClock,
    onState: setSave,
    write: async () => {
      const written = waiting.current
      const result = await store.school.change((school) => after(school, written))
      if (!result.ok) return result
      waiting.current = waiting.current.slice(written.length)
      setStored(result.value)
      setEdits(waiting.current)
      return { ok: true, value: undefined }
    },
  })

  useEffect(() => {
    const read = async () => {
      const school = await store.school.load()
      if (school.ok) setStored(school.value)
    }
    void read()
    return store.watch(({ kind }) => {
      if (kind === 'school' || kind === 'erased') void read()
    })
  }, [store])

  useEffect(() => {
    const hurry = () => saver.current?.hurry()
    document.addEventListener('visibilitychange', hurry)
    window.addEventListener('pagehide', hurry)
    return () => {
      document.removeEventListener('visibilitychange', hurry)
      window.removeEventListener('pagehide', hurry)
      hurry()
    }
  }, [])

  const edit = (next: Edit) => {
    waiting.current = [...waiting.current, next]
    setEdits(waiting.current)
    saver.current?.changed()
  }
  return { school: stored && after(stored, edits), save, edit }
}
