import { useMemo } from 'react'
import { dutch } from '../../../catalogue/languages'
import type { Composed, ComposedSection } from '../../../compose/composed'
import { composeTalk } from '../../../compose/talk'
import { withoutIsolates } from '../../../compose/text'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { useDutchBank } from '../../use-dutch-bank'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './talk-card.module.css'

interface TalkCardProps {
  readonly letter: Letter
  readonly template: Template
  readonly onPrint: () => void
}

/** The talk comes first, the letter supports it: what to say at the gate, and what to ask. */
export function TalkCard({ letter, template, onPrint }: TalkCardProps) {
  const t = useWords()
  const talk = useTalk(template, letter)
  if (!talk) return null
  return (
    <section className={styles.card} aria-labelledby="talk">
      <h2 id="talk">{t('talk.title')}</h2>
      <p className={styles.why}>{t('talk.why')}</p>
      {talk.sections.map((section) => (
        <Part key={section.id} section={section} />
      ))}
      <Button onClick={onPrint}>{t('talk.print')}</Button>
    </section>
  )
}

function Part({ section }: { readonly section: ComposedSection }) {
  const t = useWords()
  return (
    <>
      <h3>{t(section.id === 'ask' ? 'talk.ask' : 'talk.say')}</h3>
      <ul lang={dutch} className={styles.sentences}>
        {section.lines.map((line) => (
          <li key={line.id}>{line.sentences.map((words) => withoutIsolates(words.dutch)).join(' ')}</li>
        ))}
      </ul>
    </>
  )
}

function useTalk(template: Template, letter: Letter): Composed | undefined {
  const bank = useDutchBank()
  return useMemo(
    () => bank && composeTalk(template, letter, { dutch: bank, approvals: {} }),
    [template, letter, bank],
  )
}
