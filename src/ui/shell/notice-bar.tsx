import { dismissNotice, useNotice } from '../notice'
import { Button, IconButton } from '../widgets/button'
import { useWords } from '../words'
import styles from './notice-bar.module.css'

/** What just happened, at the foot of the screen. The live region is always there, so that it is read out. */
export function NoticeBar() {
  const t = useWords()
  const notice = useNotice((state) => state.notice)
  const { action } = notice ?? {}
  return (
    <div role="status" className={styles.notices}>
      {notice && (
        <div className={styles.notice}>
          <p>{notice.text}</p>
          {action && (
            <Button
              onClick={() => {
                dismissNotice()
                action.run()
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon="close" look="quiet" label={t('app.close')} onClick={dismissNotice} />
        </div>
      )}
    </div>
  )
}
