import { Suspense, useEffect } from 'react'
import type { LetterId } from '../../../model/letter'
import { hrefOf, navigate } from '../../route'
import { lazyScreen } from '../../shell/lazy-screen'
import { MainArea } from '../../shell/main-area'
import { TopBar } from '../../shell/top-bar'
import { Waiting } from '../../shell/waiting'
import { useOpenLetter } from '../../use-open-letter'
import { IconLink } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import { MissingLetter } from '../write/missing-letter'
import { SaveSign } from '../write/save-sign'
import styles from './print-screen.module.css'
import { PrintSheet } from './print-sheet'

const ClassPrint = lazyScreen(() => import('./class-print').then(({ ClassPrint }) => ClassPrint), 'merge')

const ways = ['languages', 'class'] as const
type Way = (typeof ways)[number]

interface PrintScreenProps {
  readonly id: LetterId
  /** A copy for every child of a class. */
  readonly forClass?: true | undefined
}

/** Printing, saving and sharing a letter, in its languages or for the children of a class. */
export function PrintScreen({ id, forClass }: PrintScreenProps) {
  const t = useWords()
  const open = useOpenLetter(id)
  const title = open.state === 'open' ? open.title : undefined

  useEffect(() => {
    document.title = `${t('print.title')}${title === undefined ? '' : ` · ${title}`} · Pictobrief`
  }, [title, t])

  const Sheet = forClass ? ClassPrint : PrintSheet
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
        <ChoiceChips<Way>
          className={styles.ways}
          legend={t('print.way')}
          hideLegend
          options={ways.map((value) => ({ value, label: t(`print.way.${value}`) }))}
          value={forClass ? 'class' : 'languages'}
          onChange={(way) =>
            navigate({ screen: 'print', letter: id, ...(way === 'class' && { forClass: true }) })
          }
        />
        <Suspense fallback={<Waiting text={t('write.loading')} />}>
          <Sheet letter={open.letter} template={open.template} title={open.title} />
        </Suspense>
      </MainArea>
    </>
  )
}
