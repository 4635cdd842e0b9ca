import { create } from 'zustand'

/** One sentence about what just happened, with at most one thing to do about it. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const useNotice = create<{ readonly notice: Notice | undefined }>(() => ({ notice: undefined }))

/** Says something at the foot of the screen; it stays until it is closed or something else is said. */
export const notify = (notice: Notice) => useNotice.setState({ notice })
export const dismissNotice = () => useNotice.setState({ notice: undefined })
