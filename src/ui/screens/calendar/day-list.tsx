import type { ReactNode } from 'react'
import type { ConceptId } from '../../../model/tile'
import { useDrawings } from '../../use-drawings'
import { Button, IconButton } from '../../widgets/button'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './day-list.module.css'

/** A line of the list. */
export interface DayLine {
  readonly key: string
  readonly picture: ConceptId
  readonly name: string
  readonly when: string
  /** Only what a school added itself can be changed. */
  readonly own?: { readonly onEdit: () => void; readonly onRemove: () => void }
}

interface DayListProps {
  readonly id: string
  readonly heading: string
  readonly lines: readonly DayLine[]
  /** Said when there are none. */
  readonly empty?: ReactNode
}

/** Days with their pictograms, in the order of the year. */
export function DayList({ id, heading, lines, empty }: DayListProps) {
  const t = useWords()
  const drawing = useDrawings()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{heading}</h2>
      {lines.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul className={styles.list}>
        {lines.map(({ key, picture, name, when, own }) => (
          <li key={key} className={styles.line}>
            <span className={styles.picto}>
              <Picto drawing={drawing({ kind: 'concept', id: picture })} />
            </span>
            <span className={styles.words}>
              <strong>{name}</strong>
              <span>{when}</span>
            </span>
            {own && (
              <span className={styles.actions}>
                <Button
                  look="quiet"
                  aria-label={t('calendar.change.of', { name, when })}
                  onClick={own.onEdit}
                >
                  {t('calendar.change')}
                </Button>
                <IconButton
                  icon="close"
                  look="quiet"
                  label={t('calendar.remove', { name, when })}
                  onClick={own.onRemove}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
