import { useEffect, useRef } from 'react'
import { languageOf } from '../../../catalogue/languages'
import { fileName } from '../../../files/file-name'
import type { LanguageCode } from '../../../model/language'
import { useLanguageName } from '../../language-name'
import { saveFile } from '../../save-file'
import { Button } from '../../widgets/button'
import { Icon } from '../../widgets/icon'
import { useWords } from '../../words'
import { type MadeLetter, pdfOf } from './print-job'
import styles from './result-card.module.css'
import { canShare, share } from './share'

interface ResultCardProps {
  readonly letters: readonly MadeLetter[]
  /** Languages that could not be made. */
  readonly failed: readonly LanguageCode[]
  readonly title: string
  readonly onPrint: () => void
  readonly onRetry: () => void
}

/** The letters are made: print the pile, save one or all, share. */
export function ResultCard({ letters, failed, title, onPrint, onRetry }: ResultCardProps) {
  const t = useWords()
  const languageName = useLanguageName()
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.focus(), [])

  const nameOf = (code: LanguageCode) => {
    const language = languageOf(code)
    return language ? languageName(language) : code
  }
  const files = letters.map(({ file }) => pdfOf(file))
  const saveAll = async () => {
    const { zipFiles } = await import('../../../files/zip')
    const zip = zipFiles(letters.map(({ file }) => file))
    saveFile(new Blob([zip], { type: 'application/zip' }), `${fileName(title)}.zip`)
  }

  return (
    <section ref={card} tabIndex={-1} className={styles.card}>
      {failed.length > 0 && (
        <div role="alert" className={styles.failed}>
          {failed.map((language) => (
            <p key={language}>{t('print.failed', { language: nameOf(language) })}</p>
          ))}
          <Button onClick={onRetry}>{t('print.failed.do')}</Button>
        </div>
      )}
      {letters.length > 0 && (
        <>
          <h2 className={styles.heading}>
            <Icon name="check" />
            {t('print.ready', { count: letters.length })}
          </h2>
          <Button look="main" className={styles.wide} onClick={onPrint}>
            {t('print.print')}
          </Button>
          {canShare(files) && (
            <Button className={styles.wide} onClick={() => void share(files, title)}>
              {t('print.share')}
            </Button>
          )}
          {letters.length > 1 && (
            <Button className={styles.wide} onClick={() => void saveAll()}>
              {t('print.save.all')}
            </Button>
          )}
          <ul>
            {letters.map(({ language, file }) => (
              <li key={language} className={styles.row}>
                <span>{nameOf(language)}</span>
                <Button
                  look="quiet"
                  aria-label={t('print.save.of', { language: nameOf(language) })}
                  onClick={() => saveFile(pdfOf(file), file.name)}
                >
                  {t('print.save')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
