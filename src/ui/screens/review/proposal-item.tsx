import { useId } from 'react'
import type { Language } from '../../../model/language'
import type { Proposal } from '../../../model/returned-sheet'
import { useWords } from '../../words'
import styles from './review-screen.module.css'
import { dutchText, SentenceText } from './sentence-text'

interface ProposalItemProps {
  readonly proposal: Exclude<Proposal, { readonly kind: 'refused' }>
  readonly language: Language
  readonly chosen: boolean
  readonly onTurn: () => void
}

/** One sentence of a file that came back: the Dutch, how it was, how it will be, and what others made of it. */
export function ProposalItem({ proposal, language, chosen, onTurn }: ProposalItemProps) {
  const t = useWords()
  const id = useId()
  const { row, kind, translation, against } = proposal
  return (
    <li className={styles.proposal}>
      <input type="checkbox" id={id} checked={chosen} onChange={onTurn} />
      <label htmlFor={id}>
        <SentenceText text={row.dutch} language={dutchText} className={styles.quiet} />
        {kind === 'correction' && row.translation !== '' && (
          <del>
            <span className={styles.tag}>{t('review.old')}</span>
            <SentenceText text={row.translation} language={language} />
          </del>
        )}
        <span className={styles.new}>
          <span className={styles.tag}>{t(kind === 'correction' ? 'review.new' : 'review.approved')}</span>
          <SentenceText text={translation} language={language} />
        </span>
        {against.map((other) => (
          <span key={other.by} className={styles.conflict}>
            <span className={styles.tag}>
              {t('review.against', { by: other.by, day: other.on.slice(0, 10) })}
            </span>
            <SentenceText text={other.new} language={language} />
          </span>
        ))}
      </label>
    </li>
  )
}
