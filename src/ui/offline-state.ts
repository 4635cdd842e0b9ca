import { create } from 'zustand'

/** How far the app is stored on this device. `main.tsx` connects it to the service worker. */
interface OfflineState {
  /** Everything that is needed without internet is here. */
  readonly ready: boolean
  /** A new version waits; it starts when the teacher says so. */
  readonly update: boolean
  readonly applyUpdate: () => void
}

export const useOffline = create<OfflineState>(() => ({
  ready: false,
  update: false,
  applyUpdate: () => undefined,
}))
