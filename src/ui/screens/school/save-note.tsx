import { wordsFor } from '../../letter-actions'
import type { SaveState } from '../../session/autosave'
import { useWords } from '../../words'
import styles from './school-screen.module.css'

/** Whether what was typed is kept, said politely; and why, when it is not. */
export function SaveNote({ save }: { readonly save: SaveState }) {
  const t = useWords()
  return (
    <p role="status" className={styles[save.state]}>
      {t(`save.${save.state}`)}
      {save.state === 'failed' && <> {wordsFor(save.why)}</>}
    </p>
  )
}
