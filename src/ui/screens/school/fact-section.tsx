import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../words'
import styles from './fact-section.module.css'

interface FactSectionProps {
  readonly title: string
  readonly note?: string
  /** How much of it the school has told. */
  readonly told: number
  /** Unfolded when the screen opens. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** One part of the profile: folded away it says how far it is. */
export function FactSection({ title, note, told, open = false, children }: FactSectionProps) {
  const t = useWords()
  const id = useId()
  // Decided once: a part must not fold away under the hands of who fills it in.
  const [first] = useState(open)
  return (
    <section aria-labelledby={id} className={styles.section}>
      <details open={first}>
        <summary>
          <h2 id={id}>{title}</h2>
          <span className={styles.told}>
            {told === 0 ? t('school.told.none') : t('school.told', { count: told })}
          </span>
        </summary>
        <div className={styles.body}>
          {note !== undefined && <p className={styles.note}>{note}</p>}
          {children}
        </div>
      </details>
    </section>
  )
}
