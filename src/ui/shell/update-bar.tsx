import { useState } from 'react'
import { useOffline } from '../offline-state'
import { Button } from '../widgets/button'
import { useWords } from '../words'
import styles from './bars.module.css'

/** Offers a new version; the page saves the letter before it reloads. */
export function UpdateBar() {
  const t = useWords()
  const { update, applyUpdate } = useOffline()
  const [later, setLater] = useState(false)
  if (!update || later) return null

  return (
    <div role="status" className={styles.update}>
      <p>{t('update.ready')}</p>
      <Button onClick={applyUpdate}>{t('update.apply')}</Button>
      <Button look="quiet" onClick={() => setLater(true)}>
        {t('update.later')}
      </Button>
    </div>
  )
}
