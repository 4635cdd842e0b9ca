/** Chromium's event that offers installing the app; not in TypeScript's DOM. */
interface BeforeInstallPromptEvent extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

let offer: BeforeInstallPromptEvent | undefined
const listeners = new Set<() => void>()

// The browser offers it once, early, and only to who is listening.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault() // no banner of its own: the app asks at a calm moment
  setOffer(event as BeforeInstallPromptEvent)
})
addEventListener('appinstalled', () => setOffer(undefined))

/** Whether this browser would install the app now. Never true in Safari and Firefox, nor once it is installed. */
export function canInstall(): boolean {
  return offer !== undefined
}

/** Calls back whenever `canInstall` may have changed. Returns how to stop. */
export function onInstallChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows the browser's own install dialogue; only on a click. Says whether the user accepted. */
export async function askToInstall(): Promise<boolean> {
  const answer = await offer?.prompt()
  setOffer(undefined) // an offer can be used once
  return answer?.outcome === 'accepted'
}

function setOffer(event: BeforeInstallPromptEvent | undefined): void {
  offer = event
  for (const listener of listeners) listener()
}
