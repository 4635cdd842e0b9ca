import { hrefOf } from '../../route'
import { ButtonLink } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './missing-letter.module.css'

/** No such letter here: what may have happened, and where to go. */
export function MissingLetter({ why }: { readonly why: string }) {
  const t = useWords()
  return (
    <main className={styles.screen} tabIndex={-1}>
      <h1>{why === 'broken' ? t('storage.broken') : t('write.missing.title')}</h1>
      {why !== 'broken' && <p>{t('write.missing.text')}</p>}
      <ButtonLink look="main" href={hrefOf({ screen: 'start' })}>
        {t('write.missing.do')}
      </ButtonLink>
    </main>
  )
}
