import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Store } from '../store/store'
import type { Letters, LettersState } from './letters'
import type { Session } from './session'

/** What the interface works with: made once by `main.tsx`, the same for every screen. */
export interface Tools {
  readonly store: Store
  readonly session: Session
  readonly letters: Letters
}

export const ToolsContext = createContext<Tools | undefined>(undefined)

export function useTools(): Tools {
  const tools = useContext(ToolsContext)
  if (!tools) throw new Error('useTools needs a ToolsContext around it')
  return tools
}

/** Reads from the letters on this device; the component draws again when what it reads has changed. */
export function useLetters<T>(select: (state: LettersState) => T): T {
  return useStore(useTools().letters, select)
}
