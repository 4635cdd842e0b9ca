import { useId, useState } from 'react'
import type { Finding, Fix } from '../../../../model/coach/finding'
import { Button } from '../../../widgets/button'
import { useWords, type WordKey } from '../../../words'
import styles from './coach-notes.module.css'

interface CoachNotesProps {
  readonly findings: readonly Finding[]
  readonly text: string
  readonly onFix: (fix: Fix) => void
}

/** What the coach says of one text: the most important thing, and the rest when asked. */
export function CoachNotes({ findings, text, onFix }: CoachNotesProps) {
  const t = useWords()
  const restId = useId()
  const [open, setOpen] = useState(false)
  const [first, ...rest] = findings
  if (!first) return null
  const note = (finding: Finding) => (
    <CoachNote key={`${finding.rule} ${finding.from}`} finding={finding} text={text} onFix={onFix} />
  )
  return (
    <div className={styles.coach}>
      <ul className={styles.notes} id={restId}>
        {note(first)}
        {open && rest.map(note)}
      </ul>
      {rest.length > 0 && (
        <Button
          look="quiet"
          className={styles.more}
          aria-expanded={open}
          aria-controls={restId}
          onClick={() => setOpen(!open)}
        >
          {open ? t('coach.less') : t('coach.more', { count: rest.length })}
        </Button>
      )}
    </div>
  )
}

interface CoachNoteProps {
  readonly finding: Finding
  readonly text: string
  readonly onFix: (fix: Fix) => void
}

/** Quoting more than this only repeats what stands right above. */
const longestQuote = 40

function CoachNote({ finding, text, onFix }: CoachNoteProps) {
  const t = useWords()
  const words = text.slice(finding.from, finding.to).trim()
  const isQuoted = finding.rule !== 'exists' && words !== '' && words.length <= longestQuote
  return (
    <li className={finding.severity === 'tip' ? styles.tip : styles.note}>
      <p>
        {isQuoted && (
          <>
            <q lang="nl" className={styles.words}>
              {words}
            </q>{' '}
          </>
        )}
        {t(`coach.why.${finding.why}` as WordKey, finding.values)}
      </p>
      {finding.fixes.length > 0 && (
        <div className={styles.fixes}>
          {finding.fixes.map((fix) => (
            <Button key={JSON.stringify(fix)} className={styles.fix} onClick={() => onFix(fix)}>
              <FixWords fix={fix} />
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}

function FixWords({ fix }: { readonly fix: Fix }) {
  const t = useWords()
  if (fix.kind === 'remove') return t('coach.fix.remove')
  if (fix.kind === 'replace' && fix.text === '') return t('coach.fix.leave-out')
  if (fix.kind === 'replace' && fix.text.startsWith('. ')) return t('coach.fix.cut')
  return (
    <span>
      {t(fix.kind === 'phrase' ? 'coach.fix.take' : 'coach.fix.write')} <b lang="nl">{fix.text}</b>
    </span>
  )
}
