import type { RefusedRow } from '../../../model/class-list-import/proposal'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './add-dialog.module.css'
import { useHiddenNames } from './hidden-names'

/** A list with more bad rows than this is better mended where it was made. */
const mostShown = 50

interface RefusedRowsProps {
  readonly refused: readonly RefusedRow[]
  readonly onOther: (row: number) => void
}

/** The rows that stay out, each with its number and the reason. */
export function RefusedRows({ refused, onOther }: RefusedRowsProps) {
  const t = useWords()
  const { hidden } = useHiddenNames()
  if (refused.length === 0) return null
  return (
    <details className={styles.details} open>
      <summary>{t('classes.refused', { count: refused.length })}</summary>
      <ul className={styles.refused}>
        {refused.slice(0, mostShown).map(({ row, sheet, why, cell, like }) => (
          <li key={`${row} ${sheet}`}>
            <span>
              {t('classes.refused.row', {
                row: sheet === undefined ? row : `${row} (${sheet})`,
                why: t(`classes.refused.${why}`, { cell: hidden ? '…' : cell, like: like ?? '' }),
              })}
            </span>
            {why === 'twice' && (
              <Button onClick={() => onOther(row)}>{t('classes.refused.twice.other')}</Button>
            )}
          </li>
        ))}
      </ul>
      {refused.length > mostShown && (
        <p>{t('classes.refused.rest', { count: refused.length - mostShown })}</p>
      )}
    </details>
  )
}
