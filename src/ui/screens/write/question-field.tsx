import { answerOf } from '../../../model/condition'
import type { Letter } from '../../../model/letter'
import type { Question, Template } from '../../../model/template'
import { useTeacherWords } from '../../teacher-words'
import { ChoiceChips } from '../../widgets/choice-chips'
import styles from './question-field.module.css'

interface QuestionFieldProps {
  readonly template: Template
  readonly letter: Letter
  readonly question: Question
  readonly onAnswer: (answer: string) => void
}

/** A question that makes an unspoken expectation explicit: its answers become sentences. */
export function QuestionField({ template, letter, question, onAnswer }: QuestionFieldProps) {
  const words = useTeacherWords()
  return (
    <div data-source={`question:${question.id}`} className={styles.question}>
      <ChoiceChips
        legend={words.question(template.id, question.id)}
        options={question.answers.map((value) => ({
          value,
          label: words.answer(template.id, question.id, value),
        }))}
        value={answerOf(template, letter, question.id)}
        onChange={onAnswer}
      />
    </div>
  )
}
