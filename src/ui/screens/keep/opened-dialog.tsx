import { useEffect, useState } from 'react'
import type { Workspace } from '../../../model/workspace'
import { Button } from '../../widgets/button'
import { Dialog } from '../../widgets/dialog'
import { Messages } from '../../widgets/field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { type OpenProblem, readBackupFile } from './backup-files'
import type { Opened } from './backup-worker'
import { ExchangePreview } from './exchange-preview'
import styles from './keep-screen.module.css'
import { RestorePreviewTable } from './restore-preview'

interface OpenedDialogProps {
  readonly file: File
  readonly workspace: Workspace
  readonly onClose: () => void
}

type State =
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly why: OpenProblem }
  | { readonly state: 'open'; readonly opened: Opened }

/** A file that is being opened: what is in it, before anything is done with it. */
export function OpenedDialog({ file, workspace, onClose }: OpenedDialogProps) {
  const t = useWords()
  const [state, setState] = useState<State>({ state: 'reading' })
  const [passphrase, setPassphrase] = useState('')

  useEffect(() => {
    let here = true
    void readBackupFile(file).then((read) => here && setState(stateOf(read)))
    return () => {
      here = false
    }
  }, [file])

  const unlock = async () => {
    setState({ state: 'reading' })
    setState(stateOf(await readBackupFile(file, passphrase.trim())))
  }
  const isLocked = state.state === 'refused' && (state.why === 'locked' || state.why === 'passphrase')
  return (
    <Dialog open title={file.name} closeLabel={t('app.close')} onClose={onClose}>
      {state.state === 'reading' && <p role="status">{t('keep.reading')}</p>}
      {isLocked && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void unlock()
          }}
        >
          <TextField
            label={t('keep.locked')}
            value={passphrase}
            messages={state.why === 'passphrase' ? [t('keep.why.passphrase')] : []}
            onChange={setPassphrase}
          />
          <Button type="submit" look="main" className={styles.start} disabled={passphrase.trim() === ''}>
            {t('keep.locked.do')}
          </Button>
        </form>
      )}
      {state.state === 'refused' && !isLocked && <Messages messages={[t(`keep.why.${state.why}`)]} />}
      {state.state === 'open' && state.opened.purpose === 'backup' && (
        <RestorePreviewTable opened={state.opened} workspace={workspace} onClose={onClose} />
      )}
      {state.state === 'open' && state.opened.purpose === 'exchange' && (
        <ExchangePreview opened={state.opened} workspace={workspace} onClose={onClose} />
      )}
    </Dialog>
  )
}

const stateOf = (read: Awaited<ReturnType<typeof readBackupFile>>): State =>
  read.ok ? { state: 'open', opened: read.value } : { state: 'refused', why: read.why }
