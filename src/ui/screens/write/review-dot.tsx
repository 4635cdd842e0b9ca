import { useWords } from '../../words'
import styles from './review-dot.module.css'
import type { Review } from './use-reviews'

/** Whether people checked every sentence. */
export const isReviewed = ({ rough, missing }: Review) => rough === 0 && missing === 0

/** Green: people checked every sentence. Amber: not yet. The word is there for who sees no colours. */
export function ReviewDot({ review }: { readonly review: Review | undefined }) {
  const t = useWords()
  const state = review === undefined ? undefined : isReviewed(review) ? 'checked' : 'rough'
  return (
    <span className={styles.dot} data-state={state} title={state && t(`state.${state}`)}>
      <span className={styles.hidden}>{state && t(`state.${state}`)}</span>
    </span>
  )
}

/** How far a translation has been checked, in words. */
export function useReviewWords(): (review: Review | undefined) => string {
  const t = useWords()
  return (review) => {
    if (!review) return ''
    const { checked, rough, missing } = review
    const parts = [
      isReviewed(review) && t('preview.state.checked'),
      checked > 0 && rough > 0 && t('preview.state.some', { checked, rough }),
      checked === 0 && rough > 0 && t('preview.state.rough', { count: rough }),
      missing > 0 && t('preview.state.missing', { count: missing }),
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
