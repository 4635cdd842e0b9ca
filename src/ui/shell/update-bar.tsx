import { useState } from 'react'
import { useOffline } from '../offline-state'
import { Button } from '../widgets/button'
import { useWords } from '../words'
import { BannerBar } from './banner-bar'

/** Offers a new version; the page saves the letter before it reloads. */
export function UpdateBar() {
  const t = useWords()
  const { update, applyUpdate } = useOffline()
  const [later, setLater] = useState(false)
  if (!update || later) return null

  const actions = (
    <>
      <Button onClick={applyUpdate}>{t('update.apply')}</Button>
      <Button look="quiet" onClick={() => setLater(true)}>
        {t('update.later')}
      </Button>
    </>
  )
  return <BannerBar action={actions}>{t('update.ready')}</BannerBar>
}
