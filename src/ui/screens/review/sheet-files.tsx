import { useRef, useState } from 'react'
import type { SheetFileFormat } from '../../../files/check-sheet/write'
import type { ReturnedSheet } from '../../../model/check-sheet'
import type { Language } from '../../../model/language'
import { useLanguageName } from '../../language-name'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { useDroppedFile } from '../../use-dropped-file'
import { Button } from '../../widgets/button'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import type { SheetKind } from './paper-sheet'
import styles from './review-screen.module.css'
import type { Sheet } from './use-sheet'

const formats = [
  'csv',
  'docx',
  'xliff-1',
  'xliff-2',
  'tmx',
  'po',
] as const satisfies readonly SheetFileFormat[]

const kinds = ['paper', 'form'] as const satisfies readonly SheetKind[]
const fileNames = { paper: 'controleblad', form: 'formulier' } as const satisfies Record<SheetKind, string>

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
  const [making, setMaking] = useState<SheetKind>()
  const [isReading, setReading] = useState(false)
  const [format, setFormat] = useState<SheetFileFormat>('csv')

  const save = async () => {
    if (!sheet) return
    const { sheetFileWriters } = await import('../../../files/check-sheet/write')
    const { write, type, extension } = sheetFileWriters[format]
    const content = write({ language: language.code, rows: sheet.rows })
    saveFile(new Blob([content], { type }), `nakijken-${language.code}.${extension}`)
  }
  const make = async (kind: SheetKind) => {
    if (!sheet) return
    setMaking(kind)
    const { makeCheckSheet } = await import('./paper-sheet')
    const title = t(`review.${kind}.title`, { language: name(language) })
    const file = await makeCheckSheet(kind, { rows: sheet.rows, target: language, title }, t)
    setMaking(undefined)
    if (file) saveFile(file, `${fileNames[kind]}-${language.code}.pdf`)
    else notify({ text: t('review.paper.failed') })
  }
  const open = async (file: Blob) => {
    const bytes = await file
      .slice(0, largest)
      .arrayBuffer()
      .catch(() => undefined) // it was moved, or it lies on a disk that has gone
    if (!bytes) return notify({ text: t('file.unreadable') })
    setReading(true)
    const { readReturned } = await import('./read-returned')
    const read = await readReturned(new Uint8Array(bytes))
    setReading(false)
    if (read.ok) onReturned(read.value)
    else notify({ text: t(`review.file.${read.why}`) })
  }
  useDroppedFile((file) => void open(file))

  return (
    <>
      <h2>{t('review.files')}</h2>
      <p className={styles.quiet}>{t('review.files.explain')}</p>
      <SelectField<SheetFileFormat>
        label={t('review.format')}
        placeholder=""
        options={formats.map((value) => ({ value, label: t(`review.format.${value}`) }))}
        value={format}
        onChange={(value) => value !== '' && setFormat(value)}
      />
      <Button disabled={!sheet} onClick={() => void save()}>
        {t('review.save', { count: sheet?.rows.length ?? 0 })}
      </Button>
      {kinds.map((kind) => (
        <Button key={kind} disabled={!sheet || making !== undefined} onClick={() => void make(kind)}>
          {t(making === kind ? 'review.paper.making' : `review.${kind}`)}
        </Button>
      ))}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('review.open')}
        accept=".csv,.xlf,.xliff,.tmx,.po,.txt,.pdf"
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void open(file)
          target.value = '' // the same file may be chosen again
        }}
      />
      <Button disabled={!sheet || isReading} onClick={() => input.current?.click()}>
        {t(isReading ? 'app.loading' : 'review.open')}
      </Button>
      <p className={styles.quiet}>{t('review.open.hint')}</p>
    </>
  )
}
