import { useCallback, useEffect, useState } from 'react'
import type { LetterId } from '../../../model/letter'
import { MainArea } from '../../shell/main-area'
import { StorageBanner } from '../../shell/storage-banner'
import { Waiting } from '../../shell/waiting'
import { useOpenLetter } from '../../use-open-letter'
import { classes } from '../../widgets/classes'
import { useWords } from '../../words'
import { LetterForm } from './letter-form'
import { MissingLetter } from './missing-letter'
import { Preview } from './preview'
import { SaveBar } from './save-bar'
import { useFocusSource } from './use-focus-source'
import { type View, ViewTabs } from './view-tabs'
import { WriteHeader } from './write-header'
import styles from './write-screen.module.css'

interface WriteScreenProps {
  readonly id: LetterId
  /** The place in the form to begin at. */
  readonly field: string | undefined
}

/** Writing a letter: the form in the order of the page, and beside it the page itself. */
export function WriteScreen({ id, field }: WriteScreenProps) {
  const t = useWords()
  const open = useOpenLetter(id)
  const [view, setView] = useState<View>('form')
  const [active, setActive] = useState<string>()
  const showForm = useCallback(() => setView('form'), [])
  const focusSource = useFocusSource(showForm)

  useEffect(() => {
    document.title = `${open.state === 'open' ? open.title : t('app.loading')} · Pictobrief`
  }, [open, t])

  const isOpen = open.state === 'open'
  useEffect(() => {
    if (isOpen && field !== undefined) focusSource(field)
  }, [isOpen, field, focusSource])

  if (open.state === 'missing') return <MissingLetter why={open.why} />
  if (open.state === 'loading') return <Waiting text={t('write.loading')} />

  const { template, letter, title } = open
  return (
    <div className={styles.screen}>
      <WriteHeader letter={letter} title={title} />
      <SaveBar />
      <StorageBanner />
      <MainArea className={classes(styles.main, view === 'form' ? styles.showsForm : styles.showsPreview)}>
        <ViewTabs value={view} onChange={setView} />
        <div className={styles.form}>
          <LetterForm template={template} letter={letter} onSource={setActive} />
        </div>
        <div className={styles.preview}>
          <Preview template={template} letter={letter} active={active} onSource={focusSource} />
        </div>
      </MainArea>
    </div>
  )
}
