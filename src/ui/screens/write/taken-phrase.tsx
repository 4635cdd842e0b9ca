import { withoutIsolates } from '../../../compose/text'
import type { FreeLine } from '../../../model/letter'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import { changeOwnSentence } from './changes'
import type { FormContext } from './form-context'
import styles from './own-sentence.module.css'

interface TakenPhraseProps {
  readonly line: FreeLine
  readonly form: FormContext
}

/** A shipped sentence in the place of the teacher's own words, which are kept. */
export function TakenPhrase({ line, form }: TakenPhraseProps) {
  const t = useWords()
  const lines = form.dutch?.sections.flatMap((section) => section.lines) ?? []
  const words = lines.find(({ id }) => id === `free/${line.id}`)?.sentences[0]
  return (
    <div className={styles.taken}>
      <p lang="nl">{words ? withoutIsolates(words.dutch) : line.text}</p>
      <p className={styles.translated}>{t('coach.taken')}</p>
      <Button look="quiet" onClick={() => form.change(changeOwnSentence(line.id, { phrase: undefined }))}>
        {t('coach.taken.back')}
      </Button>
    </div>
  )
}
