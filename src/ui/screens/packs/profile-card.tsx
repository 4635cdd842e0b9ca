import { useState } from 'react'
import { type FamilyProfile, type SchoolLevel, schoolLevels } from '../../../model/pack-proposal'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { TickField } from '../../widgets/tick-field'
import { useWords } from '../../words'
import styles from './packs-screen.module.css'

interface ProfileCardProps {
  readonly onPropose: (profile: FamilyProfile) => void
}

const wishes = ['childcare', 'swimming', 'meals'] as const

/** A few ticks about a family, from which a whole pack is proposed. */
export function ProfileCard({ onPropose }: ProfileCardProps) {
  const t = useWords()
  const [profile, setProfile] = useState<FamilyProfile>({
    level: 'lager',
    childcare: true,
    swimming: false,
    meals: false,
  })
  return (
    <section className={styles.card} aria-labelledby="packs-profile">
      <h2 id="packs-profile">{t('packs.profile')}</h2>
      <p>{t('packs.profile.explain')}</p>
      <ChoiceChips<SchoolLevel>
        legend={t('packs.level')}
        options={schoolLevels.map((level) => ({ value: level, label: t(`packs.level.${level}`) }))}
        value={profile.level}
        onChange={(level) => setProfile({ ...profile, level })}
      />
      <div>
        {wishes.map((wish) => (
          <TickField
            key={wish}
            label={t(`packs.${wish}`)}
            note={t(`packs.${wish}.note`)}
            value={profile[wish]}
            onChange={(on) => setProfile({ ...profile, [wish]: on })}
          />
        ))}
      </div>
      <Button look="main" onClick={() => onPropose(profile)}>
        {t('packs.propose')}
      </Button>
    </section>
  )
}
