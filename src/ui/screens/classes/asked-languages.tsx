import type { LanguageNames } from '../../../catalogue/language-names'
import { type LanguageQuestion, leaveOut } from '../../../model/class-list-import/proposal'
import type { LanguageCode } from '../../../model/language'
import { useLanguageName } from '../../language-name'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import styles from './add-dialog.module.css'
import { useLanguageOptions } from './use-language-options'

interface AskedLanguagesProps {
  readonly questions: readonly LanguageQuestion[]
  readonly names: LanguageNames
  readonly onAnswer: (key: string, answer: LanguageCode) => void
}

/** What a name of a language means, asked once for all who have it. */
export function AskedLanguages({ questions, names, onAnswer }: AskedLanguagesProps) {
  return questions.map((question) => (
    <AskedLanguage
      key={question.key}
      question={question}
      names={names}
      onAnswer={(code) => onAnswer(question.key, code)}
    />
  ))
}

interface AskedLanguageProps {
  readonly question: LanguageQuestion
  readonly names: LanguageNames
  readonly onAnswer: (answer: LanguageCode) => void
}

function AskedLanguage({ question, names, onAnswer }: AskedLanguageProps) {
  const t = useWords()
  const name = useLanguageName()
  const all = useLanguageOptions()
  const { written, why, options, rows, answer } = question

  const label = (code: LanguageCode) => {
    const language = names.languageOf(code)
    if (!language) return code
    return names.hasLetters(code) ? name(language) : t('classes.ask.dutch', { language: name(language) })
  }
  const near = options.map((code) => ({ value: code, label: label(code) }))
  const isOther = answer !== undefined && !options.includes(answer)
  const others = [
    ...all.filter(({ value }) => !options.includes(value)),
    { value: leaveOut, label: t('classes.ask.out') },
  ]
  return (
    <ChoiceChips
      legend={t(`classes.ask.${why}`, { written, children: t('classes.children', { count: rows }) })}
      options={near}
      value={answer}
      onChange={onAnswer}
      end={
        <select
          className={styles.other}
          aria-label={t('classes.ask.other.for', { written: written || t('classes.child.reads') })}
          value={isOther ? answer : ''}
          onChange={({ target }) => target.value !== '' && onAnswer(target.value)}
        >
          <option value="">{t('classes.ask.other')}</option>
          {others.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      }
    />
  )
}
