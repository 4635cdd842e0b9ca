import { useId } from 'react'
import { dutch, languageOf, languages } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import { useLanguageName } from '../../language-name'
import { useSession } from '../../session/context'
import { useTools } from '../../tools'
import { IconButton } from '../../widgets/button'
import { Menu } from '../../widgets/menu'
import { useWords } from '../../words'
import { addLanguage, removeLanguage } from './changes'
import styles from './language-tabs.module.css'
import { ReviewDot } from './review-dot'
import type { Review } from './use-reviews'

interface LanguageTabsProps {
  readonly letter: Letter
  /** The language on the screen. */
  readonly value: LanguageCode
  readonly reviews: ReadonlyMap<LanguageCode, Review>
  readonly onChange: (language: LanguageCode) => void
}

/** The languages of the letter, each with the state of its translation; and more languages to add. */
export function LanguageTabs({ letter, value, reviews, onChange }: LanguageTabsProps) {
  const t = useWords()
  const nameOf = useLanguageName()
  const { session } = useTools()
  const writer = useSession((state) => state.writer)
  const name = useId()
  const { change } = session.getState()
  const more = languages.filter(({ code }) => code !== dutch && !letter.languages.includes(code))

  return (
    <fieldset className={styles.tabs}>
      <legend className={styles.hidden}>{t('preview.languages')}</legend>
      {[dutch, ...letter.languages].map((code) => {
        const language = languageOf(code)
        if (!language) return null
        const selected = code === value
        return (
          <div key={code} className={styles.tab} data-selected={selected || undefined}>
            <input
              type="radio"
              id={`${name}-${code}`}
              name={name}
              className={styles.hidden}
              checked={selected}
              onChange={() => onChange(code)}
            />
            <label htmlFor={`${name}-${code}`} className={styles.label}>
              {code !== dutch && <ReviewDot review={reviews.get(code)} />}
              <span>
                <bdi lang={code} className={styles.own}>
                  {language.ownName}
                </bdi>
                {code !== dutch && <span className={styles.name}>{nameOf(language)}</span>}
              </span>
            </label>
            {selected && code !== dutch && writer && (
              <IconButton
                icon="close"
                look="quiet"
                className={styles.remove}
                label={t('preview.remove', { language: nameOf(language) })}
                onClick={() => {
                  change(removeLanguage(code))
                  onChange(dutch)
                }}
              />
            )}
          </div>
        )
      })}
      {more.length > 0 && writer && (
        <Menu
          icon="plus"
          look="dashed"
          label={t('preview.add.label')}
          items={more.map((language) => ({
            key: language.code,
            label: <bdi lang={language.code}>{language.ownName}</bdi>,
            note: nameOf(language),
            onSelect: () => {
              change(addLanguage(language.code))
              onChange(language.code)
            },
          }))}
        >
          {t('preview.add')}
        </Menu>
      )}
    </fieldset>
  )
}
