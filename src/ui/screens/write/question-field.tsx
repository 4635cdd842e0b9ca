import { answerOf } from '../../../model/condition'
import type { Letter } from '../../../model/letter'
import type { Question, Template } from '../../../model/template'
import { useTeacherWords } from '../../teacher-words'
import { IconButton } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import styles from './question-field.module.css'

interface QuestionFieldProps {
  readonly template: Template
  readonly letter: Letter
  readonly question: Question
  /** Undefined takes the answer back: the letter then says nothing about it. */
  readonly onAnswer: (answer: string | undefined) => void
}

/** A question that makes an unspoken expectation explicit: its answers become sentences. */
export function QuestionField({ template, letter, question, onAnswer }: QuestionFieldProps) {
  const t = useWords()
  const words = useTeacherWords()
  const value = answerOf(template, letter, question.id)
  const mayClear = value !== undefined && question.default === undefined
  return (
    <div data-source={`question:${question.id}`} className={styles.question}>
      <ChoiceChips
        legend={words.question(template.id, question.id)}
        options={question.answers.map((value) => ({
          value,
          label: words.answer(template.id, question.id, value),
        }))}
        value={value}
        onChange={onAnswer}
        end={
          mayClear && (
            <IconButton
              icon="close"
              look="quiet"
              label={t('write.answer.clear')}
              onClick={() => onAnswer(undefined)}
            />
          )
        }
      />
    </div>
  )
}
