import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import type { Pile } from './kept-pile'
import styles from './progress-card.module.css'

interface PileProgressProps {
  readonly pile: Extract<Pile, { readonly state: 'making' }>
  readonly onStop: () => void
}

/** In steps that a person waits by: ten seconds, then whole minutes. */
function useTimeLeft(seconds: number | undefined): string | undefined {
  const t = useWords()
  if (seconds === undefined) return undefined
  return seconds < 90
    ? t('merge.left.seconds', {
        count: Math.max(1, seconds > 10 ? Math.ceil(seconds / 10) * 10 : Math.ceil(seconds)),
      })
    : t('merge.left.minutes', { count: Math.ceil(seconds / 60) })
}

/** How far the pile is, how long it still takes, and a way to stop it. */
export function PileProgress({ pile: { done, total, secondsLeft }, onStop }: PileProgressProps) {
  const t = useWords()
  const left = useTimeLeft(secondsLeft)
  const text = t('merge.progress', { done, total })
  return (
    <section className={styles.card}>
      <p>
        {text}
        {left && ` · ${left}`}
      </p>
      <progress className={styles.bar} max={total} value={done} aria-label={text} />
      <Button onClick={onStop}>{t('merge.stop')}</Button>
    </section>
  )
}
