import { useSyncExternalStore } from 'react'
import { askToInstall, canInstall, onInstallChange } from '../../offline/install-prompt'
import { onAppleTouch } from '../platform'
import { Button } from '../widgets/button'
import { useWords } from '../words'

/** Offers to put the app on this device, where the browser can; tells how, where only a person can. */
export function InstallOffer() {
  const t = useWords()
  const possible = useSyncExternalStore(onInstallChange, canInstall)
  if (possible) return <Button onClick={() => void askToInstall()}>{t('settings.install')}</Button>
  return onAppleTouch ? <p>{t('settings.install.apple')}</p> : null
}
