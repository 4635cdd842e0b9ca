import { useCallback, useEffect, useState } from 'react'
import { MainArea } from '../../shell/main-area'
import { StartHeader } from '../../shell/start-header'
import { StorageBanner } from '../../shell/storage-banner'
import { useWords } from '../../words'
import { BackupCard } from './backup-card'
import { EraseCard } from './erase-card'
import { ExchangeCard } from './exchange-card'
import { FolderCard } from './folder-card'
import styles from './keep-screen.module.css'
import { OpenCard } from './open-card'
import { OpenedDialog } from './opened-dialog'
import { takeFile, useGivenFile } from './opened-file'
import { useWorkspace } from './use-workspace'

/** Taking your letters with you: a backup, the way back, and what colleagues give each other. */
export function KeepScreen() {
  const t = useWords()
  const workspace = useWorkspace()
  const given = useGivenFile()
  const [chosen, setChosen] = useState<File>()
  const open = useCallback((file: File) => setChosen(file), [])
  const file = chosen ?? given

  useEffect(() => {
    document.title = `${t('nav.keep')} · Pictobrief`
  }, [t])

  const close = () => {
    setChosen(undefined)
    takeFile()
  }
  return (
    <>
      <StartHeader current="keep" />
      <StorageBanner />
      <MainArea className={styles.screen}>
        <h1>{t('nav.keep')}</h1>
        <p className={styles.explain}>{t('keep.explain')}</p>
        {workspace ? (
          <div className={styles.cards}>
            <div className={styles.column}>
              <BackupCard workspace={workspace} />
              <OpenCard onFile={open} />
            </div>
            <div className={styles.column}>
              <ExchangeCard workspace={workspace} />
              <FolderCard workspace={workspace} />
            </div>
            <EraseCard />
          </div>
        ) : (
          <p role="status">{t('app.loading')}</p>
        )}
      </MainArea>
      {file && workspace && (
        <OpenedDialog key={file.name} file={file} workspace={workspace} onClose={close} />
      )}
    </>
  )
}
