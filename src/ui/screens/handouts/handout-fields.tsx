import type { Handouts } from '../../../model/handout'
import type { PhraseId } from '../../../model/template'
import { DateField } from '../../widgets/moment-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { CardChoice } from './card-choice'
import { type HandoutChoice, longestName, namesIn, toggled } from './handout-choice'
import styles from './handouts-screen.module.css'

interface HandoutFieldsProps {
  readonly choice: HandoutChoice
  readonly onChange: (choice: HandoutChoice) => void
  readonly handouts: Handouts
  /** The Dutch sentence of a phrase. */
  readonly say: (phrase: PhraseId) => string
}

/** What there is to choose and to type for the kind that was chosen. */
export function HandoutFields(props: HandoutFieldsProps) {
  const { choice, onChange, handouts, say } = props
  const t = useWords()
  switch (choice.kind) {
    case 'news':
      return <NewsFields {...props} />
    case 'answers':
      return (
        <TextField
          className={styles.field}
          label={t('handouts.letter')}
          hint={t('handouts.letter.hint')}
          lang="nl"
          value={choice.letter}
          onChange={(letter) => onChange({ ...choice, letter })}
        />
      )
    case 'looking':
    case 'telling':
      return (
        <ol lang="nl" className={styles.rows}>
          {handouts[choice.kind].rows.map(({ phrase }) => (
            <li key={phrase}>{say(phrase).replace(/:$/, '')}</li>
          ))}
        </ol>
      )
    case 'explained':
      return (
        <CardChoice
          legend={t('handouts.explained.which')}
          cards={handouts.explained.map(({ id, picture, title }) => ({ id, picture, sentence: say(title) }))}
          chosen={choice.explained}
          onToggle={(id) => onChange({ ...choice, explained: toggled(choice.explained, id) })}
        />
      )
  }
}

function NewsFields({ choice, onChange, handouts, say }: HandoutFieldsProps) {
  const t = useWords()
  const long = namesIn(choice.children).filter((name) => name.length > longestName)
  return (
    <>
      <CardChoice
        legend={t('handouts.news.which')}
        cards={handouts.news.cards.map(({ id, picture, phrase }) => ({ id, picture, sentence: say(phrase) }))}
        chosen={choice.news}
        onToggle={(id) => onChange({ ...choice, news: toggled(choice.news, id) })}
      />
      <div className={styles.fields}>
        <TextField
          className={styles.wide}
          label={t('handouts.children')}
          hint={t('handouts.children.hint')}
          messages={long.map((name) => t('handouts.children.long', { name }))}
          value={choice.children}
          onChange={(children) => onChange({ ...choice, children })}
        />
        <DateField
          label={t('handouts.date')}
          value={choice.date}
          onChange={(date) => onChange({ ...choice, date })}
        />
        <TextField
          label={t('handouts.teacher')}
          value={choice.teacher ?? ''}
          onChange={(teacher) => onChange({ ...choice, teacher })}
        />
      </div>
    </>
  )
}
