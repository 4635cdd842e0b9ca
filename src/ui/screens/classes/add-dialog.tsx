import { useEffect, useRef, useState } from 'react'
import { type LanguageNames, loadLanguageNames } from '../../../catalogue/language-names'
import type { ClassList } from '../../../model/class-list'
import type { Table } from '../../../model/class-list-import/table'
import { useDroppedFile } from '../../use-dropped-file'
import { Button } from '../../widgets/button'
import { Dialog } from '../../widgets/dialog'
import { Field, Messages } from '../../widgets/field'
import { useWords } from '../../words'
import styles from './add-dialog.module.css'
import { ListPreview } from './list-preview'
import { type ReadProblem, readList } from './read-list'
import { SampleButton } from './sample-button'

interface AddDialogProps {
  /** A file that was dropped on the screen already. */
  readonly file: File | undefined
  readonly present: readonly ClassList[]
  readonly onBlank: () => void
  /** The first of the lists that were kept. */
  readonly onKept: (id: string) => void
  readonly onClose: () => void
}

interface Read {
  readonly tables: readonly Table[]
  readonly names: LanguageNames
}

/** A list from outside: pasted, opened or dropped. Then it is looked at; nothing is kept before that. */
export function AddDialog({ file, present, onBlank, onKept, onClose }: AddDialogProps) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [pasted, setPasted] = useState('')
  const [state, setState] = useState<'reading' | ReadProblem | Read>()

  const read = async (source: Blob, name: string) => {
    setState('reading')
    const [found, names] = await Promise.all([readList(source, name), loadLanguageNames()])
    setState(found.ok ? { tables: found.value, names } : found.why)
  }
  const readPasted = (text: string) => void read(new Blob([text]), t('classes.pasted'))
  const open = (chosen: File) => void read(chosen, chosen.name)
  const dropped = useRef(file)
  const opened = useRef(open)
  useEffect(() => {
    if (dropped.current) opened.current(dropped.current)
    dropped.current = undefined
  }, [])
  useDroppedFile(open)

  const isRead = typeof state === 'object'
  return (
    <Dialog
      open
      title={t(isRead ? 'classes.read.title' : 'classes.add')}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      {isRead ? (
        <ListPreview {...state} present={present} onKept={onKept} />
      ) : (
        <div className={styles.ways}>
          <Field label={t('classes.add.paste')} hint={t('classes.add.paste.hint')}>
            {(control) => (
              <textarea
                {...control}
                rows={5}
                value={pasted}
                onChange={({ target }) => setPasted(target.value)}
                onPaste={({ clipboardData }) => {
                  const text = clipboardData.getData('text/plain')
                  if (pasted.trim() === '' && text.includes('\n')) readPasted(text)
                }}
              />
            )}
          </Field>
          <Button
            look="main"
            disabled={pasted.trim() === '' || state === 'reading'}
            onClick={() => readPasted(pasted)}
          >
            {t('classes.add.read')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t('classes.add.open')}
            accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
            onChange={({ target }) => {
              const chosen = target.files?.[0]
              if (chosen) open(chosen)
              target.value = '' // the same file may be chosen again
            }}
          />
          <div className={styles.others}>
            <Button disabled={state === 'reading'} onClick={() => input.current?.click()}>
              {t('classes.add.open')}
            </Button>
            <Button onClick={onBlank}>{t('classes.add.blank')}</Button>
            <SampleButton />
          </div>
          <p className={styles.quiet}>{t('classes.add.open.hint')}</p>
          <div role="status">
            {state === 'reading' && t('classes.add.reading')}
            {state !== undefined && state !== 'reading' && (
              <Messages messages={[t(`classes.file.${state}`)]} />
            )}
          </div>
        </div>
      )}
    </Dialog>
  )
}
