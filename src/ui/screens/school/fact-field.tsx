import { type Fact, factValue, withFact } from '../../../model/school-profile'
import type { SlotId } from '../../../model/template'
import { useTeacherWords } from '../../teacher-words'
import { TimeField } from '../../widgets/moment-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { SlotField } from '../write/slot-field'
import styles from './facts.module.css'
import type { Profile } from './use-profile'

interface FactFieldProps {
  readonly fact: Fact
  readonly profile: Profile
}

/** One fact, asked as letters ask it. Below it stands which letter it is for, when it is for one only. */
export function FactField({ fact, profile }: FactFieldProps) {
  const t = useWords()
  const words = useTeacherWords()
  const { id, slot, letters } = fact
  const [letter, ...more] = letters
  if (letter === undefined) return null
  return (
    <div className={styles[slot.type]}>
      <SlotField
        template={{ id: letter }}
        id={id}
        slot={{ ...slot, optional: false }}
        value={profile.school && factValue(profile.school, fact)}
        messages={[]}
        onChange={(next) => profile.edit((school) => withFact(school, fact, next))}
      />
      {more.length === 0 && <p className={styles.used}>{t('school.used', { letter: words.name(letter) })}</p>}
    </div>
  )
}

interface PlainFactProps {
  readonly id: SlotId
  readonly type: 'text' | 'tel' | 'time'
  readonly label: string
  readonly profile: Profile
}

/** A fact of the school with a label of our own: the address, or who has a role. */
export function PlainFact({ id, type, label, profile }: PlainFactProps) {
  const fact = { owner: 'school', id } as const
  const stored = profile.school && factValue(profile.school, fact)
  const value = typeof stored === 'string' ? stored : ''
  const onChange = (next: string) =>
    profile.edit((school) => withFact(school, fact, next === '' ? undefined : next))
  return (
    <div className={type === 'time' ? styles.time : styles.name}>
      {type === 'time' ? (
        <TimeField label={label} value={value} onChange={onChange} />
      ) : (
        <TextField label={label} value={value} type={type} onChange={onChange} />
      )}
    </div>
  )
}
