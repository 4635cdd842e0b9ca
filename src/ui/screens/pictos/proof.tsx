import { useState } from 'react'
import { useDrawings } from '../../use-drawings'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import { LetterPage } from '../write/letter-page'
import styles from './proof.module.css'
import type { Proof as ProofState } from './use-print'

interface ProofProps {
  readonly proof: ProofState
  readonly label: string
}

const nowhere = () => undefined

/** The pages as they will be printed, one at a time. */
export function Proof({ proof, label }: ProofProps) {
  const t = useWords()
  const drawing = useDrawings()
  const [wanted, setWanted] = useState(0)
  if (proof.state !== 'ready')
    return (
      <p role="status" className={styles.waiting}>
        {proof.state === 'failed' ? t('pictos.proof.failed') : t('app.loading')}
      </p>
    )
  const { pages } = proof.laidOut
  const at = Math.min(wanted, pages.length - 1)
  const page = pages[at]
  return (
    <div className={styles.proof}>
      <div className={styles.paper}>
        {page && (
          <LetterPage
            page={page}
            drawing={drawing}
            label={t('pictos.proof', { label, page: at + 1, count: pages.length })}
            active={undefined}
            onSource={nowhere}
          />
        )}
      </div>
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
