import { useEffect, useState } from 'react'
import type { PackMoment } from '../../../model/pack'
import type { FamilyProfile } from '../../../model/pack-proposal'
import { emptySchool } from '../../../model/school'
import { StartHeader } from '../../shell/start-header'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import screen from '../pictos/pictos-screen.module.css'
import { proposedParts } from './new-parts'
import { PackPanel } from './pack-panel'
import { PackSheet } from './pack-sheet'
import styles from './packs-screen.module.css'
import { ProfileCard } from './profile-card'
import { usePacks } from './use-packs'

/** What a new family gets, put together once and printed in every language. */
export function PacksScreen() {
  const t = useWords()
  const { store } = useTools()
  const { packs, put, wipe } = usePacks()
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState(false)
  const [moment, setMoment] = useState<PackMoment>('start')
  const open = packs?.find(({ id }) => id === chosen) ?? packs?.[0]

  useEffect(() => {
    document.title = `${t('packs.title')} · Pictobrief`
  }, [t])

  const propose = async (profile: FamilyProfile) => {
    const school = await store.school.load()
    const parts = await proposedParts(profile, school.ok ? school.value : emptySchool)
    const id = crypto.randomUUID()
    if (!(await put({ id, name: t(`packs.name.${profile.level}`), parts, changed: '' }))) return
    setChosen(id)
    setAdding(false)
  }
  const isNew = packs !== undefined && (adding || !open)
  return (
    <>
      <StartHeader current="packs" />
      <main className={screen.screen} tabIndex={-1}>
        <div className={styles.sheet}>
          <div className={screen.title}>
            <h1>{t('packs.title')}</h1>
            {open && !adding && (
              <Button look="dashed" icon="plus" onClick={() => setAdding(true)}>
                {t('packs.new')}
              </Button>
            )}
          </div>
          <p className={screen.explain}>{t('packs.explain')}</p>
          {packs && packs.length > 1 && !adding && (
            <SelectField
              className={styles.name}
              label={t('packs.choose')}
              placeholder=""
              options={packs.map(({ id, name }) => ({ value: id, label: name }))}
              value={open?.id}
              onChange={setChosen}
            />
          )}
          {isNew && <ProfileCard onPropose={(profile) => void propose(profile)} />}
          {open && !adding && (
            <PackSheet
              key={open.id}
              pack={open}
              onChange={(pack) => void put(pack)}
              onWipe={() => void wipe(open)}
            />
          )}
        </div>
        {open && !adding && <PackPanel key={open.id} pack={open} moment={moment} onMoment={setMoment} />}
      </main>
    </>
  )
}
