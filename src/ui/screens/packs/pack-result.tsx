import { useEffect, useRef } from 'react'
import { languageOf } from '../../../catalogue/languages'
import { fileName } from '../../../files/file-name'
import type { LanguageCode } from '../../../model/language'
import type { PackContent } from '../../../model/pack'
import { useLanguageName } from '../../language-name'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import { pdfOf } from '../print/print-job'
import { printPdf } from '../print/print-pdf'
import styles from './packs-screen.module.css'
import type { MadePack, PackWork } from './use-pack-job'
import { usePartName } from './use-part-words'

interface PackResultProps {
  readonly work: Extract<PackWork, { readonly state: 'made' }>
  readonly title: string
}

/** The packs are made: print or save each, or save all. */
export function PackResult({ work: { packs, failures }, title }: PackResultProps) {
  const t = useWords()
  const nameOf = useLanguageName()
  const partName = usePartName()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const languageName = (code: LanguageCode) => {
    const language = languageOf(code)
    return language ? nameOf(language) : code
  }
  const print = async ({ file }: MadePack) => {
    if ((await printPdf(pdfOf(file))) === 'tab') notify({ text: t('print.tab') })
  }
  const saveAll = async () => {
    const { zipFiles } = await import('../../../files/zip')
    const zip = zipFiles(packs.map(({ file }) => file))
    saveFile(new Blob([zip], { type: 'application/zip' }), `${fileName(title)}.zip`)
  }
  const failed = failures.map(({ letter, language }) => {
    const parts = packs[0]?.book.order.parts ?? []
    const is = (part: PackContent) => (part.kind === 'letter' ? part.letter.id : part.kind) === letter
    const part = parts.find(is)
    return [part && partName(part), languageName(language)].filter(Boolean).join(', ')
  })

  return (
    <div ref={place} tabIndex={-1} className={styles.result}>
      {failed.length > 0 && (
        <p role="alert" className={styles.alert}>
          {t('packs.failed', { parts: failed.join(' · ') })}
        </p>
      )}
      {packs.length > 0 && <h3>{t('packs.ready', { count: packs.length })}</h3>}
      <ul>
        {packs.map((made) => {
          const { order, copies } = made.book
          const language = languageName(order.language)
          return (
            <li key={order.language} className={styles.file}>
              <span>
                {language} <span>{t('packs.copies', { count: copies })}</span>
              </span>
              <Button aria-label={t('packs.print.of', { language })} onClick={() => void print(made)}>
                {t('print.print')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('packs.save.of', { language })}
                onClick={() => saveFile(pdfOf(made.file), made.file.name)}
              >
                {t('print.save')}
              </Button>
            </li>
          )
        })}
      </ul>
      {packs.length > 1 && <Button onClick={() => void saveAll()}>{t('packs.save.all')}</Button>}
    </div>
  )
}
