import { useRef } from 'react'
import { openFile } from '../../letter-files'
import { useTools } from '../../tools'
import { useDroppedFile } from '../../use-dropped-file'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './open-file.module.css'

/** Opens a letter, a backup or what a colleague gave: chosen with the button, or dropped anywhere on the start screen. */
export function OpenFile() {
  const t = useWords()
  const tools = useTools()
  const input = useRef<HTMLInputElement>(null)

  useDroppedFile((file) => void openFile(tools, file))

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,.pictobrief,application/json"
        hidden
        aria-label={t('file.open')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void openFile(tools, file)
          target.value = '' // the same file may be chosen again
        }}
      />
      <Button className={styles.button} onClick={() => input.current?.click()}>
        {t('file.open')}
      </Button>
    </>
  )
}
