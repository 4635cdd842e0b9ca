import { useLetters, useTools } from '../tools'
import { Button } from '../widgets/button'
import { useWords } from '../words'
import styles from './bars.module.css'

/** Says so when this device does not keep the letters, or keeps them for a newer version only. */
export function StorageBanner() {
  const t = useWords()
  const { store } = useTools()
  const why = useLetters((state) => state.why)

  const message =
    store.kind === 'memory'
      ? t('storage.memory')
      : store.readOnly()
        ? t('storage.newer')
        : why !== undefined
          ? t('storage.failed')
          : undefined
  if (message === undefined) return null
  return (
    <div role="alert" className={styles.update}>
      <p>{message}</p>
      {store.kind !== 'memory' && (
        <Button onClick={() => window.location.reload()}>{t('storage.reload')}</Button>
      )}
    </div>
  )
}
