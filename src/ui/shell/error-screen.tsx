import { saveLetterFile } from '../letter-files'
import { useSession } from '../session/context'
import { Button, ButtonLink } from '../widgets/button'
import { useWords } from '../words'
import styles from './error-screen.module.css'
import { MainArea } from './main-area'

/** Says what happened, that nothing is lost, and what to do; the letter can be taken along as a file. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const t = useWords()
  const letter = useSession((session) => session.letter)
  return (
    <MainArea className={styles.screen}>
      <h1>{t('error.title')}</h1>
      <p role="alert">{t('error.text')}</p>
      <div className={styles.actions}>
        <Button look="main" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </Button>
        <ButtonLink href="#/">{t('error.start')}</ButtonLink>
        {letter && (
          <Button onClick={() => saveLetterFile(letter, `pictobrief ${letter.template}`)}>
            {t('error.save')}
          </Button>
        )}
      </div>
      <details className={styles.detail}>
        <summary>{t('error.detail')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </MainArea>
  )
}
