import { create } from 'zustand'
import { type Policy, standardPolicy } from '../model/policy'

/** What the school decided about translations, as it is kept on this device. Followed with the rest of the school. */
export const usePolicy = create<{ readonly policy: Policy }>(() => ({ policy: standardPolicy }))

export const presentPolicy = (): Policy => usePolicy.getState().policy
