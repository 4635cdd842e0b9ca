import { useId } from 'react'
import { withoutIsolates } from '../../../compose/text'
import { useWords } from '../../words'
import { switchSentence } from './changes'
import type { FormSection } from './form'
import type { FormContext } from './form-context'
import styles from './sentence-switches.module.css'

interface SentenceSwitchesProps {
  readonly section: FormSection
  readonly form: FormContext
}

/** The sentences that may stay away, each with a box to untick. */
export function SentenceSwitches({ section, form }: SentenceSwitchesProps) {
  const t = useWords()
  const id = useId()
  const { sentences } = section
  const on = sentences.filter((sentence) => sentence.on).length
  // Where there is nothing to fill in, the sentences are what the part is about.
  const alone = section.slots.length === 0 && section.questions.length === 0

  return (
    <details className={styles.details} open={alone}>
      <summary>
        {t('write.sentences')}
        <span className={styles.count}>{t('write.sentences.count', { on, all: sentences.length })}</span>
      </summary>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence.phrase} className={styles.sentence}>
            <input
              type="checkbox"
              id={`${id}-${sentence.phrase}`}
              checked={sentence.on}
              onChange={(event) => form.change(switchSentence(sentence.phrase, event.target.checked))}
            />
            <label htmlFor={`${id}-${sentence.phrase}`} lang="nl">
              {dutchOf(sentence.phrase, form)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The sentence as it stands on paper, with its slots filled in. */
function dutchOf(phrase: string, { dutch }: FormContext): string {
  const lines = [
    ...(dutch?.sections.flatMap((section) => section.lines) ?? []),
    ...(dutch?.slip?.lines ?? []),
  ]
  const words = lines.flatMap((line) => line.sentences).find(({ id }) => id === phrase)
  return words ? withoutIsolates(words.dutch) : '…'
}
