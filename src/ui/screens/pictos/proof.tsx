import { useState } from 'react'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './proof.module.css'
import type { Proof as ProofState } from './use-print'

interface ProofProps {
  readonly proof: ProofState
  readonly label: string
}

/** The pages as they will be printed, one at a time. */
export function Proof({ proof: { pages, state }, label }: ProofProps) {
  const t = useWords()
  const [wanted, setWanted] = useState(0)
  const at = Math.min(wanted, pages.length - 1)
  const page = pages[at]
  if (page === undefined)
    return (
      <p role="status" className={styles.waiting}>
        {state === 'failed' ? t('pictos.proof.failed') : t('app.loading')}
      </p>
    )
  return (
    <div className={styles.proof} aria-busy={state === 'making'}>
      <img
        className={styles.paper}
        src={page}
        alt={t('pictos.proof', { label, page: at + 1, count: pages.length })}
      />
      <div className={styles.turn}>
        <Button look="quiet" disabled={at === 0} onClick={() => setWanted(at - 1)}>
          {t('pictos.proof.previous')}
        </Button>
        <span>{t('pictos.proof.page', { page: at + 1, count: pages.length })}</span>
        <Button look="quiet" disabled={at + 1 >= pages.length} onClick={() => setWanted(at + 1)}>
          {t('pictos.proof.next')}
        </Button>
      </div>
    </div>
  )
}
