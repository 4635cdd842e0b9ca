import { useEffect, useRef } from 'react'
import { openLetterFile } from '../../letter-files'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './open-file.module.css'

/** Opens a letter that was saved as a file: chosen with the button, or dropped anywhere on the start screen. */
export function OpenFile() {
  const t = useWords()
  const tools = useTools()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault() // the browser would leave the app to show the file
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined
      if (file) void openLetterFile(tools, file)
    }
    window.addEventListener('dragover', take)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', take)
      window.removeEventListener('drop', take)
    }
  }, [tools])

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('file.open')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void openLetterFile(tools, file)
          target.value = '' // the same file may be chosen again
        }}
      />
      <Button className={styles.button} onClick={() => input.current?.click()}>
        {t('file.open')}
      </Button>
    </>
  )
}
