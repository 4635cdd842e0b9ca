import { useEffect, useRef, useState } from 'react'
import type { SheetFormat } from '../../../files/check-sheet/write'
import { decodeText } from '../../../files/decode-text'
import type { ReturnedSheet } from '../../../model/check-sheet'
import type { Language } from '../../../model/language'
import { useLanguageName } from '../../language-name'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { Button } from '../../widgets/button'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import styles from './review-screen.module.css'
import type { Sheet } from './use-sheet'

const formats = ['csv', 'xliff-1', 'xliff-2', 'tmx', 'po'] as const satisfies readonly SheetFormat[]

/** No check sheet is as many bytes as this; of a larger file no more is read before it is refused. */
const largest = 32_000_001

interface SheetFilesProps {
  readonly sheet: Sheet | undefined
  readonly language: Language
  readonly onReturned: (sheet: ReturnedSheet) => void
}

/** The sheet as a file for an interpreter, and the way back: chosen with a button, or dropped anywhere on the screen. */
export function SheetFiles({ sheet, language, onReturned }: SheetFilesProps) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const name = useLanguageName()
  const [printing, setPrinting] = useState(false)
  const [format, setFormat] = useState<SheetFormat>('csv')
  const reading = useRef<(file: Blob) => void>(() => undefined)

  const save = async () => {
    if (!sheet) return
    const { sheetWriters } = await import('../../../files/check-sheet/write')
    const { write, type, extension } = sheetWriters[format]
    const content = write({ language: language.code, rows: sheet.rows })
    saveFile(new Blob([content], { type }), `nakijken-${language.code}.${extension}`)
  }
  const print = async () => {
    if (!sheet) return
    setPrinting(true)
    const { makeCheckSheet } = await import('./paper-sheet')
    const file = await makeCheckSheet(
      sheet.rows,
      language,
      t('review.paper.title', { language: name(language) }),
      t,
    )
    setPrinting(false)
    if (file) saveFile(file, `controleblad-${language.code}.pdf`)
    else notify({ text: t('review.paper.failed') })
  }
  const open = async (file: Blob) => {
    const bytes = await file
      .slice(0, largest)
      .arrayBuffer()
      .catch(() => undefined) // it was moved, or it lies on a disk that has gone
    if (!bytes) return notify({ text: t('file.unreadable') })
    const { readCheckSheet } = await import('../../../files/check-sheet/read')
    const read = readCheckSheet(decodeText(new Uint8Array(bytes)))
    if (read.ok) onReturned(read.value)
    else notify({ text: t(`review.file.${read.why}`) })
  }
  reading.current = (file) => void open(file)

  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault() // the browser would leave the app to show the file
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined
      if (file) reading.current(file)
    }
    window.addEventListener('dragover', take)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', take)
      window.removeEventListener('drop', take)
    }
  }, [])

  return (
    <>
      <h2>{t('review.files')}</h2>
      <p className={styles.quiet}>{t('review.files.explain')}</p>
      <SelectField<SheetFormat>
        label={t('review.format')}
        placeholder=""
        options={formats.map((value) => ({ value, label: t(`review.format.${value}`) }))}
        value={format}
        onChange={(value) => value !== '' && setFormat(value)}
      />
      <Button disabled={!sheet} onClick={() => void save()}>
        {t('review.save', { count: sheet?.rows.length ?? 0 })}
      </Button>
      <Button disabled={!sheet || printing} onClick={() => void print()}>
        {t(printing ? 'review.paper.making' : 'review.paper')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('review.open')}
        accept=".csv,.xlf,.xliff,.tmx,.po,.txt"
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void open(file)
          target.value = '' // the same file may be chosen again
        }}
      />
      <Button disabled={!sheet} onClick={() => input.current?.click()}>
        {t('review.open')}
      </Button>
      <p className={styles.quiet}>{t('review.open.hint')}</p>
    </>
  )
}
