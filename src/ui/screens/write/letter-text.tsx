import type { Edition } from '../../../batch/engine'
import type { Composed, ComposedLine, Words } from '../../../compose/composed'
import { withoutIsolates } from '../../../compose/text'
import { useWords } from '../../words'
import styles from './letter-text.module.css'

/** The words of the letter as text, for who cannot see the page: the same words in the same order. */
export function LetterText({ edition }: { readonly edition: Edition }) {
  const t = useWords()
  const { composed } = edition
  const { title, sections, slip, foot, school, sender } = composed
  const say = (words: Words) => <Both words={words} composed={composed} />
  return (
    <section className={styles.hidden} aria-label={t('preview.text')}>
      <p lang="nl">{[school, sender].filter(Boolean).join(' · ')}</p>
      <h2>{say(title)}</h2>
      {sections.map((section) => (
        <section key={section.id}>
          <h3>{say(section.heading)}</h3>
          <Lines lines={section.lines} composed={composed} />
        </section>
      ))}
      {slip && (
        <section>
          <h3>{say(slip.title)}</h3>
          <Lines lines={slip.lines} composed={composed} />
        </section>
      )}
      {foot.map((words) => (
        <p key={words.id}>{say(words)}</p>
      ))}
    </section>
  )
}

function Lines({
  lines,
  composed,
}: {
  readonly lines: readonly ComposedLine[]
  readonly composed: Composed
}) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          {line.sentences.map((words) => (
            <Both key={words.id} words={words} composed={composed} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The translation, then the Dutch, each said in its own language. */
function Both({ words, composed }: { readonly words: Words; readonly composed: Composed }) {
  const { code, direction } = composed.language
  return (
    <>
      {words.translation !== undefined && (
        <span lang={code} dir={direction}>
          {withoutIsolates(words.translation)}{' '}
        </span>
      )}
      <span lang="nl" dir="ltr">
        {withoutIsolates(words.dutch)}{' '}
      </span>
    </>
  )
}
