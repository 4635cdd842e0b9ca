import { roleSlots, roles } from '../../../model/school-profile'
import { useWords } from '../../words'
import { PlainFact } from './fact-field'
import styles from './facts.module.css'
import type { Profile } from './use-profile'

/** Who has which role, and when that person can be called. */
export function PeopleFields({ profile }: { readonly profile: Profile }) {
  const t = useWords()
  return roles.map((role) => {
    const { name, phone, from, to } = roleSlots[role]
    return (
      <fieldset key={role} className={styles.role}>
        <legend>{t(`school.role.${role}`)}</legend>
        <PlainFact id={name} type="text" label={t('school.role.name')} profile={profile} />
        <PlainFact id={phone} type="tel" label={t('school.role.phone')} profile={profile} />
        <PlainFact id={from} type="time" label={t('school.role.from')} profile={profile} />
        <PlainFact id={to} type="time" label={t('school.role.to')} profile={profile} />
      </fieldset>
    )
  })
}
