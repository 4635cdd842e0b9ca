import type { StoreProblem } from '../../../store/store'
import { wordsFor } from '../../letter-actions'
import { hrefOf } from '../../route'
import { MainArea } from '../../shell/main-area'
import { ButtonLink } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './missing-letter.module.css'

interface MissingLetterProps {
  /** `template`: this kind of letter does not exist any more. */
  readonly why: StoreProblem | 'template'
}

/** The letter cannot be shown: what may have happened, and where to go. */
export function MissingLetter({ why }: MissingLetterProps) {
  const t = useWords()
  return (
    <MainArea className={styles.screen}>
      <h1>{why === 'template' ? t('write.unknown-kind') : wordsFor(why)}</h1>
      {why === 'missing' && <p>{t('write.missing.text')}</p>}
      <ButtonLink look="main" href={hrefOf({ screen: 'start' })}>
        {t('write.missing.do')}
      </ButtonLink>
    </MainArea>
  )
}
