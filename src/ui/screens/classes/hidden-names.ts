import { create } from 'zustand'

const key = 'pictobrief.names-hidden'

function kept(): boolean {
  try {
    return sessionStorage.getItem(key) === 'yes'
  } catch {
    return false // a private window may refuse storage
  }
}

/** Whether names of children stay off the screen, for a screen that others see. It holds as long as the tab. */
export const useHiddenNames = create<{ readonly hidden: boolean }>(() => ({ hidden: kept() }))

export function hideNames(hidden: boolean): void {
  useHiddenNames.setState({ hidden })
  try {
    sessionStorage.setItem(key, hidden ? 'yes' : 'no')
  } catch {
    // Then it holds until the page is left.
  }
}
