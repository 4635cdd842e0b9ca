import type { SchoolGroup } from '../../../model/school'
import { Button, IconButton } from '../../widgets/button'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import styles from './group-fields.module.css'
import type { Profile } from './use-profile'

type Change = (groups: readonly SchoolGroup[]) => readonly SchoolGroup[]

/** The classes and who teaches them. Letters offer them; no names of children. */
export function GroupFields({ profile }: { readonly profile: Profile }) {
  const t = useWords()
  const groups = profile.school?.groups ?? []
  const change = (update: Change) =>
    profile.edit((school) => ({ ...school, groups: update(school.groups ?? []) }))
  const put = (index: number, group: Partial<SchoolGroup>) =>
    change((present) => present.map((one, at) => (at === index ? { ...one, ...group } : one)))
  return (
    <>
      <ul className={styles.groups}>
        {groups.map(({ name, teacher }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class has no other identity than its place while its name is typed.
          <li key={index}>
            <TextField
              label={t('school.groups.name')}
              value={name}
              onChange={(value) => put(index, { name: value })}
            />
            <TextField
              label={t('school.groups.teacher')}
              value={teacher}
              onChange={(value) => put(index, { teacher: value })}
            />
            <IconButton
              icon="close"
              look="quiet"
              className={styles.remove}
              label={t('school.groups.remove', { name: name || String(index + 1) })}
              onClick={() => change((present) => present.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <Button
        look="dashed"
        icon="plus"
        className={styles.add}
        onClick={() => change((present) => [...present, { name: '', teacher: '' }])}
      >
        {t('school.groups.add')}
      </Button>
    </>
  )
}
