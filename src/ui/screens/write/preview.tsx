import { useDeferredValue, useState } from 'react'
import { dutch, languageOf } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { useDrawings } from '../../use-drawings'
import { Button, IconButton } from '../../widgets/button'
import { Messages } from '../../widgets/field'
import { useWords } from '../../words'
import { LanguageTabs } from './language-tabs'
import { LetterPage } from './letter-page'
import { LetterText } from './letter-text'
import styles from './preview.module.css'
import { useReviewWords } from './review-dot'
import { useEdition } from './use-edition'
import { useReviews } from './use-reviews'

interface PreviewProps {
  readonly template: Template
  readonly letter: Letter
  /** What the teacher is filling in: it is marked on the page. */
  readonly active: string | undefined
  /** Someone clicked on something of the page. */
  readonly onSource: (source: string) => void
}

/** The page as it will be printed, in one of the letter's languages. */
export function Preview({ template, letter, active, onSource }: PreviewProps) {
  const t = useWords()
  const drawing = useDrawings()
  const [wanted, setWanted] = useState<LanguageCode>(() => letter.languages[0] ?? dutch)
  const [large, setLarge] = useState(false)
  const language = wanted === dutch || letter.languages.includes(wanted) ? wanted : dutch

  // Typing comes first: the page follows as soon as there is time.
  const shown = useDeferredValue(letter)
  const made = useEdition(shown, language)
  const reviews = useReviews(template, shown)
  const edition = made.state === 'ready' ? made.edition : undefined
  const reviewWords = useReviewWords()
  const pages = edition?.laidOut.pages ?? []

  return (
    <section className={styles.preview} aria-label={t('write.preview')}>
      <div className={styles.bar}>
        <LanguageTabs letter={letter} value={language} reviews={reviews} onChange={setWanted} />
        <div className={styles.state}>
          <p role="status">
            {language === dutch ? t('preview.state.dutch') : reviewWords(reviews.get(language))}
          </p>
          <IconButton
            icon={large ? 'smaller' : 'larger'}
            label={large ? t('preview.whole') : t('preview.larger')}
            onClick={() => setLarge(!large)}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages must scroll from the keyboard as well. */}
      <div className={styles.table} data-large={large || undefined} tabIndex={0}>
        {made.state === 'loading' && (
          <p role="status" className={styles.message}>
            {t('preview.loading')}
          </p>
        )}
        {made.state === 'failed' && (
          <div role="alert" className={styles.message}>
            <p>{t('preview.failed')}</p>
            <Button onClick={made.retry}>{t('preview.retry')}</Button>
          </div>
        )}
        {edition && (
          <>
            {edition.missing.length > 0 && (
              <Messages messages={[t('preview.glyphs', { characters: edition.missing.join(' ') })]} />
            )}
            <LetterText edition={edition} />
            {pages.map((page, index) => (
              <figure key={page.items[0]?.node ?? index} className={styles.sheet}>
                <LetterPage
                  page={page}
                  drawing={drawing}
                  active={active}
                  onSource={onSource}
                  label={t('preview.page', {
                    title: edition.laidOut.title,
                    language: languageOf(language)?.dutchName ?? language,
                    page: index + 1,
                    pages: pages.length,
                  })}
                />
                {pages.length > 1 && (
                  <figcaption>{t('preview.page.count', { page: index + 1, pages: pages.length })}</figcaption>
                )}
              </figure>
            ))}
          </>
        )}
      </div>
    </section>
  )
}
