import { useEffect } from 'react'
import type { LetterId } from '../../../model/letter'
import { hrefOf } from '../../route'
import { MainArea } from '../../shell/main-area'
import { TopBar } from '../../shell/top-bar'
import { Waiting } from '../../shell/waiting'
import { useOpenLetter } from '../../use-open-letter'
import { IconLink } from '../../widgets/button'
import { useWords } from '../../words'
import { MissingLetter } from '../write/missing-letter'
import { SaveSign } from '../write/save-sign'
import styles from './print-screen.module.css'
import { PrintSheet } from './print-sheet'

/** Printing, saving and sharing a letter in its languages. */
export function PrintScreen({ id }: { readonly id: LetterId }) {
  const t = useWords()
  const open = useOpenLetter(id)
  const title = open.state === 'open' ? open.title : undefined

  useEffect(() => {
    document.title = `${t('print.title')}${title === undefined ? '' : ` · ${title}`} · Pictobrief`
  }, [title, t])

  if (open.state === 'missing') return <MissingLetter why={open.why} />
  if (open.state === 'loading') return <Waiting text={t('write.loading')} />
  return (
    <>
      <TopBar>
        <IconLink icon="back" label={t('print.letter')} href={hrefOf({ screen: 'write', letter: id })} />
        <div className={styles.heading}>
          <h1>{t('print.title')}</h1>
          <p>{open.title}</p>
        </div>
        <SaveSign />
      </TopBar>
      <MainArea className={styles.main}>
        <PrintSheet letter={open.letter} template={open.template} title={open.title} />
      </MainArea>
    </>
  )
}
