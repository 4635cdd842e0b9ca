import { useId } from 'react'
import { dutch, languageOf, languages } from '../../../catalogue/languages'
import type { Language, LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { useLanguageName } from '../../language-name'
import { usePolicy } from '../../policy'
import { useTools } from '../../tools'
import { Menu } from '../../widgets/menu'
import { useWords } from '../../words'
import { addLanguage } from '../write/changes'
import { isReviewed, ReviewDot, useReviewWords } from '../write/review-dot'
import { type Review, useReviews } from '../write/use-reviews'
import { FamiliesField } from './families-field'
import { InkSaverField } from './ink-saver-field'
import styles from './plan-form.module.css'
import { choose, countFamilies, type PrintPlan } from './print-plan'
import { ReasonField } from './reason-field'

interface PlanFormProps {
  readonly letter: Letter
  readonly template: Template
  readonly plan: PrintPlan
  readonly onChange: (plan: PrintPlan) => void
  readonly disabled: boolean
}

/** Which languages, and how many of each. The law's rule shapes it: Dutch for all, one translation per sheet for some. */
export function PlanForm({ letter, template, plan, onChange, disabled }: PlanFormProps) {
  const t = useWords()
  const { session } = useTools()
  const nameOf = useLanguageName()
  const reviewWords = useReviewWords()
  const reviews = useReviews(template, letter)
  const refuses = usePolicy(({ policy }) => policy.rough === 'refuse')
  const more = languages.filter(({ code }) => code !== dutch && !letter.languages.includes(code))

  const row = (code: LanguageCode, note: string) => {
    const language = languageOf(code)
    return (
      language && (
        <LanguageRow
          key={code}
          language={language}
          name={code === dutch ? '' : nameOf(language)}
          note={note}
          dot={code === dutch ? null : <ReviewDot review={reviews.get(code)} />}
          plan={plan}
          onChange={onChange}
        />
      )
    )
  }
  const noteOf = (review: Review | undefined) =>
    refuses && review && !isReviewed(review) ? t('print.refused') : reviewWords(review)
  return (
    <form className={styles.card} onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={disabled} className={styles.groups}>
        <section className={styles.group}>
          <h2>
            {t('print.everyone')} <span className={styles.aside}>{t('print.everyone.note')}</span>
          </h2>
          <ul>{row(dutch, t('preview.state.dutch'))}</ul>
        </section>
        <section className={styles.group}>
          <h2>
            {t('print.beside')} <span className={styles.aside}>{t('print.beside.note')}</span>
          </h2>
          {letter.languages.length === 0 && <p className={styles.none}>{t('print.beside.none')}</p>}
          <ul>{letter.languages.map((code) => row(code, noteOf(reviews.get(code))))}</ul>
          {more.length > 0 && (
            <Menu
              icon="plus"
              look="dashed"
              label={t('preview.add.label')}
              items={more.map((language) => ({
                key: language.code,
                label: <bdi lang={language.code}>{language.ownName}</bdi>,
                note: nameOf(language),
                onSelect: () => {
                  session.getState().change(addLanguage(language.code))
                  onChange(choose(plan, language.code, true))
                },
              }))}
            >
              {t('preview.add')}
            </Menu>
          )}
          {letter.languages.some((code) => plan.chosen.has(code)) && (
            <ReasonField value={plan.reason} onChange={(reason) => onChange({ ...plan, reason })} />
          )}
        </section>
        <InkSaverField value={plan.inkSaver} onChange={(inkSaver) => onChange({ ...plan, inkSaver })} />
      </fieldset>
    </form>
  )
}

interface LanguageRowProps {
  readonly language: Language
  readonly name: string
  readonly note: string
  readonly dot: React.ReactNode
  readonly plan: PrintPlan
  readonly onChange: (plan: PrintPlan) => void
}

function LanguageRow({ language, name, note, dot, plan, onChange }: LanguageRowProps) {
  const t = useWords()
  const id = useId()
  const { code, ownName } = language
  const on = plan.chosen.has(code)
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(choose(plan, code, event.target.checked))}
      />
      <label htmlFor={id} className={styles.label}>
        <span>
          <bdi lang={code}>{ownName}</bdi>
          {name !== '' && ` · ${name}`}
        </span>
      </label>
      <p id={`${id}-note`} className={styles.note}>
        {dot}
        {note}
      </p>
      <FamiliesField
        label={t('print.families.of', { language: name === '' ? ownName : name })}
        value={plan.families.get(code)}
        disabled={!on}
        onChange={(count) => onChange(countFamilies(plan, code, count))}
      />
    </li>
  )
}
