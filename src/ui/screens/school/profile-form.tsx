import {
  type Fact,
  type FactGroup,
  factGroups,
  factValue,
  groupOf,
  roleSlots,
} from '../../../model/school-profile'
import { useWords } from '../../words'
import { CoachContext, useLoadedCoach } from '../write/coach/use-coach'
import { FactField, PlainFact } from './fact-field'
import { FactSection } from './fact-section'
import styles from './facts.module.css'
import { GroupFields } from './group-fields'
import { LogoField } from './logo-field'
import { PeopleFields } from './people-fields'
import type { Profile } from './use-profile'

interface ProfileFormProps {
  readonly facts: readonly Fact[]
  readonly profile: Profile
}

const ofRoles = new Set<string>(Object.values(roleSlots).flatMap((slots) => Object.values(slots)))

/** Everything that letters need to know of the school, told once. */
export function ProfileForm({ facts, profile }: ProfileFormProps) {
  const t = useWords()
  const coach = useLoadedCoach()
  const isTold = (fact: Fact) => profile.school !== undefined && factValue(profile.school, fact) !== undefined

  const section = (group: FactGroup) => {
    const inGroup = facts.filter((fact) => groupOf(fact) === group)
    return (
      <FactSection
        key={group}
        title={t(`school.group.${group}`)}
        note={t(`school.group.${group}.note`)}
        told={inGroup.filter(isTold).length}
        open={group === 'who'}
      >
        {group === 'who' && <LogoField profile={profile} />}
        {group === 'people' && <PeopleFields profile={profile} />}
        <div className={styles.facts}>
          {inGroup
            .filter(({ id }) => !ofRoles.has(id))
            .map((fact) =>
              fact.id === 'adres' ? (
                <PlainFact
                  key={fact.id}
                  id={fact.id}
                  type="text"
                  label={t('school.address')}
                  profile={profile}
                />
              ) : (
                <FactField key={fact.id} fact={fact} profile={profile} />
              ),
            )}
        </div>
        {group === 'class' && (
          <>
            <h3>{t('school.groups')}</h3>
            <GroupFields profile={profile} />
          </>
        )}
      </FactSection>
    )
  }
  return <CoachContext value={coach}>{factGroups.map(section)}</CoachContext>
}
