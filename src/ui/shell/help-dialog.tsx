import { Fragment } from 'react'
import { commands } from '../commands/commands'
import { keysOf } from '../commands/shortcut'
import { closeOverlay, useOverlay } from '../overlay'
import { onMac } from '../platform'
import { Dialog } from '../widgets/dialog'
import { useWords } from '../words'
import styles from './help-dialog.module.css'

/** The overview of shortcuts, made from the commands themselves. */
export function HelpDialog() {
  const t = useWords()
  const open = useOverlay((state) => state.open === 'help')
  return (
    <Dialog open={open} title={t('help.title')} closeLabel={t('app.close')} onClose={closeOverlay}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('help.column.action')}</th>
            <th scope="col">{t('help.column.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {commands
            .filter(({ shortcuts }) => shortcuts.length > 0)
            .map(({ id, label, shortcuts }) => (
              <tr key={id}>
                <td>{t(label)}</td>
                <td>
                  {shortcuts.map((shortcut, index) => (
                    <Fragment key={shortcut}>
                      {index > 0 && ` ${t('help.or')} `}
                      <Keys keys={keysOf(shortcut, onMac)} />
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Dialog>
  )
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
