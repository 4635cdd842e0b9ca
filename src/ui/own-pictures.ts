import { useEffect } from 'react'
import { create } from 'zustand'
import { type OwnPictures, samePictures } from '../model/own-picture'
import type { Store } from '../store/store'
import { useTools } from './tools'

/** The school's own pictures, as they are kept on this device. */
export const useOwnPictures = create<{ readonly pictures: OwnPictures }>(() => ({ pictures: {} }))

async function read(store: Store): Promise<void> {
  const school = await store.school.load()
  const pictures = school.ok ? (school.value.pictures ?? {}) : {}
  // The same pictures stay the same value: what was painted with them need not be painted again.
  if (samePictures(pictures, useOwnPictures.getState().pictures)) return
  useOwnPictures.setState({ pictures })
}

/** Keeps the pictures equal to what is stored, by this tab or another. */
export function useFollowOwnPictures(): void {
  const { store } = useTools()
  useEffect(() => {
    void read(store)
    return store.watch(({ kind }) => {
      if (kind === 'school' || kind === 'erased') void read(store)
    })
  }, [store])
}
