import { useMemo } from 'react'
import { workspaceOf } from '../../../model/carried'
import { type Arrival, type RestorePreview, restorePreview } from '../../../model/restore'
import type { Workspace } from '../../../model/workspace'
import { usePreferences } from '../../preferences'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import type { Opened } from './backup-worker'
import styles from './keep-screen.module.css'
import { changeByFile } from './undo-restore'

interface RestorePreviewProps {
  readonly opened: Opened
  readonly workspace: Workspace
  readonly onClose: () => void
}

const parts = [
  'letters',
  'packs',
  'classes',
  'corrections',
  'printed',
  'school',
] as const satisfies readonly (keyof RestorePreview)[]
const fates = ['fresh', 'newer', 'older', 'same'] as const satisfies readonly (keyof Arrival)[]

/** What bringing a backup back will do, part by part. */
export function RestorePreviewTable({ opened, workspace, onClose }: RestorePreviewProps) {
  const t = useWords()
  const tools = useTools()
  const language = usePreferences((preferences) => preferences.language)
  const brought = useMemo(() => workspaceOf(opened.carried, workspace), [opened, workspace])
  const preview = useMemo(() => restorePreview(workspace, brought), [workspace, brought])
  const shown = parts.filter((part) => fates.some((fate) => preview[part][fate] > 0))
  const coming = shown.some((part) => preview[part].fresh + preview[part].newer > 0)
  const made = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeStyle: 'short' })

  const restore = async () => {
    const done = await changeByFile(
      tools,
      (present) => tools.store.bringBack(workspaceOf(opened.carried, present)),
      t('keep.restore.done'),
    )
    if (done) onClose()
  }
  return (
    <>
      <p>{t('keep.restore.made', { moment: made.format(new Date(opened.made)) })}</p>
      {!opened.carried.classes && <p className={styles.quiet}>{t('keep.restore.no-classes')}</p>}
      <table className={styles.preview}>
        <thead>
          <tr>
            <td />
            {fates.map((fate) => (
              <th key={fate} scope="col">
                {t(`keep.fate.${fate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <tr key={part}>
              <th scope="row">{t(`keep.part.${part}`)}</th>
              {fates.map((fate) => (
                <td key={fate}>{preview[part][fate] || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t(coming ? 'keep.restore.explain' : 'keep.restore.nothing')}</p>
      <div className={styles.buttons}>
        <Button look="main" disabled={!coming} onClick={() => void restore()}>
          {t('keep.restore.do')}
        </Button>
        <Button onClick={onClose}>{t('keep.restore.not')}</Button>
      </div>
    </>
  )
}
