import { useEffect, useRef } from 'react'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import card from '../../widgets/card.module.css'
import { useWords } from '../../words'
import styles from './keep-screen.module.css'
import { goBack, useWayBack } from './undo-restore'

/** Opens a backup or what a colleague gave: chosen with the button, or dropped anywhere on the screen. */
export function OpenCard({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useWords()
  const tools = useTools()
  const input = useRef<HTMLInputElement>(null)
  const back = useWayBack((state) => state.back)

  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault() // the browser would leave the app to show the file
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined
      if (file) onFile(file)
    }
    window.addEventListener('dragover', take)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', take)
      window.removeEventListener('drop', take)
    }
  }, [onFile])

  return (
    <section className={card.card} aria-labelledby="keep-open">
      <h2 id="keep-open">{t('keep.open')}</h2>
      <p className={styles.quiet}>{t('keep.open.explain')}</p>
      <input
        ref={input}
        type="file"
        accept=".pictobrief,application/zip"
        hidden
        aria-label={t('keep.open.do')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onFile(file)
          target.value = '' // the same file may be chosen again
        }}
      />
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>{t('keep.open.do')}</Button>
        {back && <Button onClick={() => void goBack(tools)}>{t('keep.back')}</Button>}
      </div>
    </section>
  )
}
