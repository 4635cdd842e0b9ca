import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Session, SessionState } from '../session'

/** The session of this tab, given by `main.tsx`. */
export const SessionContext = createContext<Session | undefined>(undefined)

/** Reads from the session; the component draws again when what it reads has changed. */
export function useSession<T>(select: (state: SessionState) => T): T {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionContext around it')
  return useStore(session, select)
}
