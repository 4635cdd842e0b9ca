import type { ReactNode } from 'react'
import type { Settings } from '../../../store/store'
import { said } from '../../letter-actions'
import { hrefOf } from '../../route'
import { useLetters, useTools } from '../../tools'
import { useSchoolName } from '../../use-school-name'
import { Button, ButtonLink } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './ask-card.module.css'

/** At most one quiet question at a time, that can be put aside: about the school first, then about a backup. */
export function AskCard() {
  const t = useWords()
  const { store } = useTools()
  const school = useSchoolName()
  const newcomer = useLetters((state) => state.newcomer)
  const backupDue = useLetters((state) => state.backupDue)
  const change = async (update: (settings: Settings) => Settings) =>
    void said(await store.settings.change(update))

  if (newcomer && school === '')
    return (
      <Card
        text={t('start.school')}
        act={<ButtonLink href={hrefOf({ screen: 'school' })}>{t('start.school.do')}</ButtonLink>}
        later={t('start.school.skip')}
        onLater={() => void change((settings) => ({ ...settings, introduced: true }))}
      />
    )
  if (backupDue)
    return (
      <Card
        text={t('start.backup')}
        act={<ButtonLink href={hrefOf({ screen: 'keep' })}>{t('start.backup.do')}</ButtonLink>}
        later={t('update.later')}
        onLater={() => void change((settings) => ({ ...settings, reminded: new Date().toISOString() }))}
      />
    )
  return null
}

interface CardProps {
  readonly text: string
  readonly act: ReactNode
  readonly later: string
  readonly onLater: () => void
}

function Card({ text, act, later, onLater }: CardProps) {
  return (
    <section className={styles.card}>
      <p>{text}</p>
      <div className={styles.buttons}>
        {act}
        <Button look="quiet" onClick={onLater}>
          {later}
        </Button>
      </div>
    </section>
  )
}
