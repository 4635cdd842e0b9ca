import { useEffect, useRef, useState } from 'react'
import { languages as allLanguages, dutch } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import type { Settings } from '../../../store/store'
import { useLanguageName } from '../../language-name'
import { notify } from '../../notice'
import { navigate } from '../../route'
import { Button } from '../../widgets/button'
import card from '../../widgets/card.module.css'
import { classes } from '../../widgets/classes'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { LanguageChips } from '../pictos/language-chips'
import { type Answers, knownAnswers, type Question, questions, withAnswer } from './introduction'
import styles from './school-wizard.module.css'
import type { Profile } from './use-profile'

interface SchoolWizardProps {
  readonly profile: Profile
  /** The languages that a new letter starts with. */
  readonly languages: readonly LanguageCode[]
  readonly onSettings: (update: (settings: Settings) => Settings) => Promise<boolean>
}

/** The short questions of the first time, one by one. Each may be skipped, and all of them at once. */
export function SchoolWizard({ profile, languages, onSettings }: SchoolWizardProps) {
  const t = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [step, setStep] = useState(0)
  const [known] = useState(() => profile.school && knownAnswers(profile.school))
  const [typed, setTyped] = useState<Partial<Answers>>({})
  const [chosen, setChosen] = useState(languages)
  const question = questions[step] ?? 'name'
  const answers: Answers = { name: '', phone: '', class: '', teacher: '', sender: '', ...known, ...typed }
  // Mostly the teacher of the class writes the letters.
  const shown = { ...answers, sender: answers.sender || answers.teacher }

  useEffect(() => {
    if (step > 0) form.current?.querySelector('input')?.focus()
  }, [step])

  const finish = async (text: string) => {
    if (!(await onSettings((settings) => ({ ...settings, introduced: true })))) return
    notify({ text })
    navigate({ screen: 'start' })
  }
  const next = () => {
    if (step < questions.length - 1) setStep(step + 1)
    else void finish(t('school.wizard.done'))
  }
  const answer = () => {
    profile.edit((school) => withAnswer(school, question, shown))
    if (question === 'languages') void onSettings((settings) => ({ ...settings, languages: chosen }))
    next()
  }
  return (
    <form
      ref={form}
      className={classes(card.card, styles.wizard)}
      onSubmit={(event) => {
        event.preventDefault()
        answer()
      }}
    >
      <h1>{t('school.wizard')}</h1>
      <p className={styles.step} role="status">
        {t('school.wizard.step', { step: step + 1, all: questions.length })}
      </p>
      <h2>{t(`school.wizard.${question}`)}</h2>
      <WizardFields
        key={question}
        question={question}
        answers={shown}
        onType={(change) => setTyped({ ...typed, ...change })}
        languages={chosen}
        onLanguages={setChosen}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="main">
          {t(step === questions.length - 1 ? 'school.wizard.finish' : 'school.wizard.next')}
        </Button>
        <Button onClick={next}>{t('school.wizard.skip')}</Button>
        <Button look="quiet" className={styles.all} onClick={() => void finish(t('school.wizard.later'))}>
          {t('school.wizard.skip-all')}
        </Button>
      </div>
    </form>
  )
}

interface WizardFieldsProps {
  readonly question: Question
  readonly answers: Answers
  readonly onType: (change: Partial<Answers>) => void
  readonly languages: readonly LanguageCode[]
  readonly onLanguages: (languages: readonly LanguageCode[]) => void
}

const others = allLanguages.filter(({ code }) => code !== dutch)

function WizardFields({ question, answers, onType, languages, onLanguages }: WizardFieldsProps) {
  const t = useWords()
  const name = useLanguageName()
  if (question === 'languages')
    return (
      <LanguageChips
        legend={t('school.wizard.languages.hint')}
        options={others.map((language) => ({ language, name: name(language) }))}
        chosen={languages}
        onToggle={(code) =>
          onLanguages(
            languages.includes(code) ? languages.filter((other) => other !== code) : [...languages, code],
          )
        }
      />
    )
  if (question === 'class')
    return (
      <div className={styles.pair}>
        <TextField
          label={t('school.groups.name')}
          hint={t('school.wizard.class.hint')}
          value={answers.class}
          onChange={(value) => onType({ class: value })}
        />
        <TextField
          label={t('school.groups.teacher')}
          value={answers.teacher}
          onChange={(value) => onType({ teacher: value })}
        />
      </div>
    )
  return (
    <TextField
      label={t(`school.wizard.${question}.label`)}
      hint={t(`school.wizard.${question}.hint`)}
      type={question === 'phone' ? 'tel' : 'text'}
      value={answers[question]}
      onChange={(value) => onType({ [question]: value })}
    />
  )
}
