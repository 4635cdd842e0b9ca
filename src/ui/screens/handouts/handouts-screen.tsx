import { useEffect, useState } from 'react'
import { handoutKinds } from '../../../model/handout'
import { StartHeader } from '../../shell/start-header'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import screen from '../pictos/pictos-screen.module.css'
import { firstChoice } from './handout-choice'
import { HandoutFields } from './handout-fields'
import { HandoutPanel } from './handout-panel'
import styles from './handouts-screen.module.css'
import { useHandouts, useTeacherName } from './use-handouts'

/** Small papers for parents that always say the same: choose, print, cut out. */
export function HandoutsScreen() {
  const t = useWords()
  const known = useTeacherName()
  const [chosen, setChosen] = useState(firstChoice)
  const { handouts, say, failed } = useHandouts()
  const choice = { ...chosen, teacher: chosen.teacher ?? known }

  useEffect(() => {
    document.title = `${t('handouts.title')} · Pictobrief`
  }, [t])

  return (
    <>
      <StartHeader current="handouts" />
      <main className={screen.screen} tabIndex={-1}>
        <div className={screen.browse}>
          <h1>{t('handouts.title')}</h1>
          <p className={screen.explain}>{t('handouts.explain')}</p>
          <ChoiceChips
            legend={t('handouts.kind')}
            options={handoutKinds.map((kind) => ({ value: kind, label: t(`handouts.kind.${kind}`) }))}
            value={choice.kind}
            onChange={(kind) => setChosen({ ...choice, kind })}
          />
          <p className={styles.note}>{t(`handouts.kind.${choice.kind}.note`)}</p>
          {failed && <p role="status">{t('handouts.failed')}</p>}
          {handouts && <HandoutFields choice={choice} onChange={setChosen} handouts={handouts} say={say} />}
        </div>
        <HandoutPanel choice={choice} onChange={setChosen} />
      </main>
    </>
  )
}
