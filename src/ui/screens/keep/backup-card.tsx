import { useState } from 'react'
import { carriedOf } from '../../../model/carried'
import type { Workspace } from '../../../model/workspace'
import { usePreferences } from '../../preferences'
import { saveFile } from '../../save-file'
import { today } from '../../today'
import { useSettings } from '../../use-settings'
import { Button } from '../../widgets/button'
import card from '../../widgets/card.module.css'
import { Messages } from '../../widgets/field'
import { Tick } from '../../widgets/tick'
import { useWords } from '../../words'
import { makeBackupFile } from './backup-files'
import styles from './keep-screen.module.css'
import { PassphraseField } from './passphrase-field'

/** One file with everything, to have it all back one day. */
export function BackupCard({ workspace }: { readonly workspace: Workspace }) {
  const t = useWords()
  const { settings, change } = useSettings()
  const language = usePreferences((preferences) => preferences.language)
  const [withClasses, setWithClasses] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'ready' | 'making' | 'done' | 'failed'>('ready')
  const classes = workspace.classes.length > 0
  const last = settings?.backedUp

  const make = async () => {
    setState('making')
    const made = new Date().toISOString()
    const file = await makeBackupFile(carriedOf(workspace, { classes: classes && withClasses }), {
      purpose: 'backup',
      made,
      ...(passphrase.trim() !== '' && { passphrase: passphrase.trim() }),
    })
    setState(file.ok ? 'done' : 'failed')
    if (!file.ok) return
    saveFile(new Blob([file.value], { type: 'application/zip' }), `pictobrief-${today()}.pictobrief`)
    void change((present) => ({ ...present, backedUp: made }))
  }
  return (
    <section className={card.card} aria-labelledby="keep-backup">
      <h2 id="keep-backup">{t('keep.backup')}</h2>
      <p className={styles.quiet}>{t('keep.backup.explain')}</p>
      {classes && (
        <>
          <Tick label={t('keep.backup.classes')} checked={withClasses} onChange={setWithClasses} />
          {withClasses && passphrase.trim() === '' && <Messages messages={[t('keep.backup.classes.open')]} />}
        </>
      )}
      <PassphraseField value={passphrase} onChange={setPassphrase} />
      <Button look="main" disabled={state === 'making'} className={styles.start} onClick={() => void make()}>
        {t(state === 'making' ? 'keep.making' : 'keep.backup.do')}
      </Button>
      <p role="status" className={styles.quiet}>
        {state === 'done' && t('keep.backup.done')}
        {state === 'failed' && t('keep.backup.failed')}
        {state === 'ready' &&
          last !== undefined &&
          t('keep.backup.last', {
            day: new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long' }).format(new Date(last)),
          })}
      </p>
    </section>
  )
}
