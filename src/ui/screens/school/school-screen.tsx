import { useEffect } from 'react'
import { hrefOf } from '../../route'
import { MainArea } from '../../shell/main-area'
import { StartHeader } from '../../shell/start-header'
import { useSettings } from '../../use-settings'
import { Button, ButtonLink } from '../../widgets/button'
import card from '../../widgets/card.module.css'
import { classes } from '../../widgets/classes'
import { useWords } from '../../words'
import { ProfileForm } from './profile-form'
import { SaveNote } from './save-note'
import styles from './school-screen.module.css'
import { SchoolWizard } from './school-wizard'
import { useFacts } from './use-facts'
import { useProfile } from './use-profile'

/** The school profile; the first time a few short questions instead, which nobody has to answer. */
export function SchoolScreen() {
  const t = useWords()
  const { settings, change } = useSettings()
  const profile = useProfile()
  const facts = useFacts()
  const setIntroduced = (introduced: boolean) => void change((present) => ({ ...present, introduced }))

  useEffect(() => {
    document.title = `${t('school.title')} · Pictobrief`
  }, [t])

  if (!settings || !profile.school || !facts)
    return (
      <>
        <StartHeader current="school" />
        <MainArea className={styles.screen}>
          <p role="status">{t('app.loading')}</p>
        </MainArea>
      </>
    )
  return (
    <>
      <StartHeader current="school" />
      <MainArea className={styles.screen}>
        {settings.introduced ? (
          <>
            <div className={styles.form}>
              <div className={styles.title}>
                <h1>{t('school.title')}</h1>
                <SaveNote save={profile.save} />
              </div>
              <p className={styles.explain}>{t('school.explain')}</p>
              <ProfileForm facts={facts} profile={profile} />
            </div>
            <aside className={classes(card.card, styles.side)} aria-label={t('school.more')}>
              <h2>{t('school.more')}</h2>
              <ButtonLink href={hrefOf({ screen: 'keep' })}>{t('nav.keep')}</ButtonLink>
              <p className={styles.quiet}>{t('school.more.keep')}</p>
              <ButtonLink href={hrefOf({ screen: 'account' })}>{t('nav.account')}</ButtonLink>
              <p className={styles.quiet}>{t('school.more.account')}</p>
              <Button look="quiet" onClick={() => setIntroduced(false)}>
                {t('school.wizard.again')}
              </Button>
            </aside>
          </>
        ) : (
          <SchoolWizard profile={profile} languages={settings.languages} onSettings={change} />
        )}
      </MainArea>
    </>
  )
}
