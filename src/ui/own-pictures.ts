import { useEffect } from 'react'
import { create } from 'zustand'
import { type OwnPictures, samePictures } from '../model/own-picture'
import { standardPolicy } from '../model/policy'
import type { Pixels } from '../model/tile'
import type { Store } from '../store/store'
import { usePolicy } from './policy'
import { useTools } from './tools'

/** The school's own pictures, as they are kept on this device. */
export const useOwnPictures = create<{ readonly pictures: OwnPictures }>(() => ({ pictures: {} }))

/** The school's logo, for the head of every letter. */
export const useLogo = create<{ readonly logo: Pixels | undefined }>(() => ({ logo: undefined }))

/** The same, for a job that a worker does. */
export const logoOfSchool = () => {
  const { logo } = useLogo.getState()
  return logo && { logo }
}

async function read(store: Store): Promise<void> {
  const school = await store.school.load()
  usePolicy.setState({ policy: (school.ok && school.value.policy) || standardPolicy })
  const logo = school.ok ? school.value.logo : undefined
  if (logo?.png !== useLogo.getState().logo?.png) useLogo.setState({ logo })
  const pictures = school.ok ? (school.value.pictures ?? {}) : {}
  // The same pictures stay the same value: what was painted with them need not be painted again.
  if (samePictures(pictures, useOwnPictures.getState().pictures)) return
  useOwnPictures.setState({ pictures })
}

/** Keeps what pages need of the school equal to what is stored, by this tab or another. */
export function useFollowSchool(): void {
  const { store } = useTools()
  useEffect(() => {
    void read(store)
    return store.watch(({ kind }) => {
      if (kind === 'school' || kind === 'erased') void read(store)
    })
  }, [store])
}
