import type { Session } from '../session'

/**
 * Stores the last words when the page may be going away, and lets the browser ask before it throws away words that
 * could not be stored. The function returned stops that.
 */
export function saveWhenLeaving(session: Session, page: Window): () => void {
  const hurry = () => session.getState().hurry()
  const hidden = () => {
    if (page.document.visibilityState === 'hidden') hurry()
  }
  const ask = (event: BeforeUnloadEvent) => {
    if (session.getState().saveState === 'failed') event.preventDefault()
  }
  page.document.addEventListener('visibilitychange', hidden)
  page.addEventListener('pagehide', hurry)
  page.addEventListener('beforeunload', ask)
  return () => {
    page.document.removeEventListener('visibilitychange', hidden)
    page.removeEventListener('pagehide', hurry)
    page.removeEventListener('beforeunload', ask)
  }
}
