import { useEffect, useRef } from 'react'
import { fileName } from '../../../files/file-name'
import type { PileFile } from '../../../store/store'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { savePieces } from '../../save-pieces'
import { Button } from '../../widgets/button'
import { Icon } from '../../widgets/icon'
import { useWords } from '../../words'
import type { Pile } from './kept-pile'
import styles from './pile-card.module.css'
import { copiesOf, partsOf } from './pile-parts'
import { printPdf } from './print-pdf'

interface PileResultProps {
  readonly pile: Extract<Pile, { readonly state: 'made' }>
  readonly onGoOn: () => void
  readonly onForget: () => void
}

/** What is made of a pile: print it, save it, go on with it or wipe it. */
export function PileResult({ pile: { plan, files, whole }, onGoOn, onForget }: PileResultProps) {
  const t = useWords()
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.focus(), [])
  const parts = partsOf(plan)
  const failed = files.flatMap((file) => file.failed)
  const done = files.reduce(
    (sum, { part, failed }) => sum + (parts[part]?.copies.length ?? 0) - failed.length,
    0,
  )
  const total = copiesOf(plan).length
  const [only] = files

  const print = async ({ content }: PileFile) => {
    if ((await printPdf(content)) === 'tab') notify({ text: t('print.tab') })
  }
  const save = ({ content, name }: PileFile) => saveFile(content, name)
  const saveAll = async () => {
    const { writeZip } = await import('../../../files/zip-stream')
    const name = `${fileName(plan.title)}.zip`
    const saved = await savePieces(name, 'application/zip', (write) => writeZip(files, write))
    if (saved === 'failed') notify({ text: t('merge.save.failed') })
  }

  return (
    <section ref={card} tabIndex={-1} className={styles.card}>
      <h2 className={styles.heading}>
        {whole && <Icon name="check" />}
        {whole ? t('merge.ready', { count: done }) : t('merge.half', { done, total })}
      </h2>
      {failed.length > 0 && (
        <div role="alert" className={styles.failed}>
          <p>{t('merge.failed')}</p>
          <ul>
            {failed.map((copy) => (
              <li key={copy}>{copy}</li>
            ))}
          </ul>
        </div>
      )}
      {!whole && (
        <>
          <p>{t('merge.half.explain')}</p>
          <Button look="main" className={styles.wide} onClick={onGoOn}>
            {t('merge.go-on')}
          </Button>
        </>
      )}
      {whole && parts.length === 1 && only && (
        <>
          <Button look="main" className={styles.wide} onClick={() => void print(only)}>
            {t('merge.print')}
          </Button>
          <Button className={styles.wide} onClick={() => save(only)}>
            {t('merge.save')}
          </Button>
        </>
      )}
      {parts.length > 1 && (
        <ul>
          {files.map((file) => (
            <li key={file.id} className={styles.part}>
              <span>
                {t('merge.part', { part: file.part + 1, count: parts[file.part]?.copies.length ?? 0 })}
              </span>
              <Button
                aria-label={t('merge.print.of', { part: file.part + 1 })}
                onClick={() => void print(file)}
              >
                {t('merge.print')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('merge.save.of', { part: file.part + 1 })}
                onClick={() => save(file)}
              >
                {t('merge.save')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {files.length > 1 && (
        <Button className={styles.wide} onClick={() => void saveAll()}>
          {t('merge.save.all')}
        </Button>
      )}
      <p className={styles.note}>{t('merge.kept')}</p>
      <Button look="quiet" onClick={onForget}>
        {t('merge.forget')}
      </Button>
    </section>
  )
}
