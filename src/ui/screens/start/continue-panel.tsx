import type { Letter } from '../../../model/letter'
import { bySchoolYear } from '../../../model/reuse'
import { schoolYearOf } from '../../../model/school-year'
import { today } from '../../today'
import { useTemplates } from '../../use-templates'
import { useWords } from '../../words'
import { ContinueLetter } from './continue-letter'
import styles from './continue-panel.module.css'
import { OpenFile } from './open-file'

interface ContinuePanelProps {
  /** Undefined until they have been read. */
  readonly letters: readonly Letter[] | undefined
  /** There may be more letters than the search has found. */
  readonly searching: boolean
}

/** The letters that were written here, last changed first; those of earlier school years are folded away. */
export function ContinuePanel({ letters, searching }: ContinuePanelProps) {
  const t = useWords()
  const thisYear = schoolYearOf(today()) ?? 0
  const templates = useTemplates((letters ?? []).map(({ template }) => template))
  return (
    <aside className={styles.panel} aria-labelledby="continue">
      <h2 id="continue">{t('start.continue')}</h2>
      {letters?.length === 0 && (
        <p className={styles.empty}>{t(searching ? 'start.continue.none' : 'start.continue.empty')}</p>
      )}
      {bySchoolYear(letters ?? []).map(({ start, letters: inYear }) => {
        const list = (
          <ul key={start} className={styles.letters}>
            {inYear.map((letter) => (
              <ContinueLetter key={letter.id} letter={letter} template={templates.get(letter.template)} />
            ))}
          </ul>
        )
        return start >= thisYear || searching ? (
          list
        ) : (
          <details key={start}>
            <summary>{t('start.year', { start, end: start + 1, count: inYear.length })}</summary>
            {list}
          </details>
        )
      })}
      <OpenFile />
    </aside>
  )
}
