import { wordsFor } from '../../letter-actions'
import { useSession } from '../../session/context'
import { Button } from '../../widgets/button'
import { Icon } from '../../widgets/icon'
import { useWords } from '../../words'
import styles from './save-sign.module.css'

/** Whether what is on the screen is stored. Said politely; when it failed, with the way to try again. */
export function SaveSign() {
  const t = useWords()
  const state = useSession((session) => session.saveState)
  const why = useSession((session) => session.why)
  const flush = useSession((session) => session.flush)
  const takeOver = useSession((session) => session.takeOver)

  return (
    <div className={styles.sign}>
      <p role="status" className={styles[state]}>
        {state === 'saving' && t('save.saving')}
        {state === 'saved' && (
          <>
            <Icon name="check" />
            {t('save.saved')}
          </>
        )}
        {state === 'failed' && (
          <span title={why && wordsFor(why)}>
            {t('save.failed')}
            <span className={styles.hidden}>. {t('save.failed.explain')}</span>
          </span>
        )}
        {state === 'read-only' && <span className={styles.reading}>{t('save.read-only')}</span>}
      </p>
      {state === 'failed' && (
        <Button className={styles.retry} onClick={() => void flush()}>
          {t('save.retry')}
        </Button>
      )}
      {state === 'read-only' && why !== 'newer' && <Button onClick={takeOver}>{t('save.take-over')}</Button>}
    </div>
  )
}
