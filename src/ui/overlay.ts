import { create } from 'zustand'

/** The dialog that lies over the screen, if any. */
export type Overlay = 'help' | 'settings'

export const useOverlay = create<{ readonly open: Overlay | undefined }>(() => ({ open: undefined }))

export const openOverlay = (open: Overlay) => useOverlay.setState({ open })
export const closeOverlay = () => useOverlay.setState({ open: undefined })
