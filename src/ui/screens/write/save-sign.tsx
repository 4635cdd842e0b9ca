import { useSession } from '../../session/context'
import { classes } from '../../widgets/classes'
import { Icon } from '../../widgets/icon'
import { useWords } from '../../words'
import styles from './save-sign.module.css'

/** Whether what is on the screen is stored, said politely. When it failed, `SaveBar` says more. */
export function SaveSign() {
  const t = useWords()
  const state = useSession((session) => session.saveState)

  return (
    <p role="status" className={classes(styles.sign, styles[state])}>
      {state === 'saved' && <Icon name="check" />}
      {t(`save.${state}`)}
    </p>
  )
}
