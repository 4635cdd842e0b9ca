import { useEffect, useRef, useState } from 'react'
import { isEmpty, type Order } from '../../../batch/job'
import { fileName } from '../../../files/file-name'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import { printPdf } from '../print/print-pdf'
import styles from './print-panel.module.css'
import { makePrint } from './use-print'

interface PrintActionsProps {
  readonly order: Order
  readonly title: string
  /** The order was printed or saved. */
  readonly onUsed?: () => void
}

/** Makes the order and prints or saves it; while it is being made, shows how far it is and stops it on request. */
export function PrintActions({ order, title, onUsed }: PrintActionsProps) {
  const t = useWords()
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>()
  const making = useRef<AbortController>(undefined)

  useEffect(() => () => making.current?.abort(), [])

  const make = async (use: (pdf: Blob) => unknown) => {
    const stop = new AbortController()
    making.current = stop
    setProgress({ done: 0, total: 1 })
    const onProgress = (done: number, total: number) => setProgress({ done, total })
    const outcome = await makePrint(order, title, { onProgress, signal: stop.signal })
    setProgress(undefined)
    const file = outcome.ok ? outcome.result.files[0] : undefined
    if (file) {
      onUsed?.()
      await use(new Blob([file.bytes], { type: 'application/pdf' }))
    } else notify({ text: stop.signal.aborted ? t('pictos.stopped') : t('pictos.failed') })
  }
  const print = async (pdf: Blob) => {
    if ((await printPdf(pdf)) === 'tab') notify({ text: t('print.tab') })
  }
  const nothing = isEmpty(order)
  const languages = 'languages' in order ? order.languages : []

  if (progress)
    return (
      <div className={styles.actions}>
        <p role="status">{t('pictos.busy')}</p>
        <progress
          className={styles.bar}
          max={progress.total}
          value={progress.done}
          aria-label={t('pictos.busy')}
        />
        <Button onClick={() => making.current?.abort()}>{t('pictos.stop')}</Button>
      </div>
    )
  return (
    <div className={styles.actions}>
      <Button look="main" disabled={nothing} onClick={() => void make(print)}>
        {t('pictos.do')}
      </Button>
      <Button
        disabled={nothing}
        onClick={() => void make((pdf) => saveFile(pdf, `${fileName(title, ...languages)}.pdf`))}
      >
        {t('print.save')}
      </Button>
    </div>
  )
}
