import { type LetterFinding, nothingExpected } from '../../../../model/coach/letter-check'
import { Button } from '../../../widgets/button'
import { useWords } from '../../../words'
import { answer, type Change } from '../changes'
import styles from './coach-notes.module.css'

interface LetterNotesProps {
  readonly notes: readonly LetterFinding[]
  readonly change: (change: Change) => void
}

/** What the coach says of the letter as a whole, at the place where one can do something about it. */
export function LetterNotes({ notes, change }: LetterNotesProps) {
  const t = useWords()
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map(({ kind, values }) => (
        <li key={kind} className={styles.note}>
          <p>{t(`coach.letter.${kind}`, values)}</p>
          {kind === 'no-expectation' && (
            <div className={styles.fixes}>
              <Button
                className={styles.fix}
                onClick={() => change(answer(nothingExpected.question, nothingExpected.answer))}
              >
                {t('coach.letter.nothing')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
