import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './progress-card.module.css'

interface ProgressCardProps {
  readonly done: number
  readonly total: number
  readonly onCancel: () => void
}

/** How far the making is, and a way to stop it. */
export function ProgressCard({ done, total, onCancel }: ProgressCardProps) {
  const t = useWords()
  return (
    <section className={styles.card}>
      <p role="status">{t('print.progress', { done: Math.min(done + 1, total), total })}</p>
      <progress className={styles.bar} max={total} value={done} aria-label={t('print.title')} />
      <Button onClick={onCancel}>{t('print.cancel')}</Button>
    </section>
  )
}
