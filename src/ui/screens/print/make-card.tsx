import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './make-card.module.css'

interface MakeCardProps {
  /** How many letters will be made. */
  readonly count: number
  readonly onMake: () => void
}

/** The one button of the sheet. */
export function MakeCard({ count, onMake }: MakeCardProps) {
  const t = useWords()
  return (
    <div className={styles.card}>
      <Button look="main" className={styles.make} disabled={count === 0} onClick={onMake}>
        {count === 0 ? t('print.choose') : t('print.make', { count })}
      </Button>
    </div>
  )
}
