import { useState } from 'react'
import { forgetApp } from '../../../offline/forget'
import { said } from '../../letter-actions'
import { forgetPreferences } from '../../preferences'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import card from '../../widgets/card.module.css'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import styles from './keep-screen.module.css'

/** Takes everything off this device; only after the word was typed. */
export function EraseCard() {
  const t = useWords()
  const { store, session } = useTools()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const word = t('keep.erase.word')
  const isSure = typed.trim().toLowerCase() === word

  const erase = async () => {
    // Otherwise the letter on the desk would be stored again.
    await session.getState().close()
    if (!said(await store.erase())) return
    forgetPreferences()
    await forgetApp()
    window.location.replace(window.location.pathname)
  }
  return (
    <section className={card.card} aria-labelledby="keep-erase">
      <h2 id="keep-erase">{t('keep.erase')}</h2>
      <p className={styles.quiet}>{t('keep.erase.explain')}</p>
      {open ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (isSure) void erase()
          }}
        >
          <TextField label={t('keep.erase.type', { word })} value={typed} onChange={setTyped} />
          <div className={styles.buttons}>
            <Button type="submit" disabled={!isSure} className={styles.danger}>
              {t('keep.erase.do')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('keep.erase.not')}</Button>
          </div>
        </form>
      ) : (
        <Button className={styles.start} onClick={() => setOpen(true)}>
          {t('keep.erase.do')}
        </Button>
      )}
    </section>
  )
}
