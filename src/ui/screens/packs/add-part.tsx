import { templates } from '../../../catalogue/templates'
import { handoutKinds } from '../../../model/handout'
import type { PackMoment } from '../../../model/pack'
import type { PackWish } from '../../../model/pack-proposal'
import { schoolYearToPlan } from '../../../model/school-year'
import { useTeacherWords } from '../../teacher-words'
import { today } from '../../today'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import { firstConcepts } from './new-parts'
import styles from './part-list.module.css'

interface AddPartProps {
  readonly moment: PackMoment
  readonly onAdd: (wish: PackWish) => void
}

const others = ['talk', 'contacts', 'dictionary', 'calendar'] as const

/** Everything that can lie in a pack, in one list. */
export function AddPart({ moment, onAdd }: AddPartProps) {
  const t = useWords()
  const words = useTeacherWords()
  const schoolYear = schoolYearToPlan(today())
  const wishes: Readonly<Record<string, () => PackWish['content'] | Promise<PackWish['content']>>> = {
    talk: () => ({ kind: 'talk' }),
    contacts: () => ({ kind: 'contacts' }),
    dictionary: async () => ({ kind: 'dictionary', concepts: await firstConcepts() }),
    calendar: () => ({ kind: 'calendar', schoolYear }),
    ...Object.fromEntries(
      handoutKinds.map((handout) => [`handout ${handout}`, () => ({ kind: 'handout', handout }) as const]),
    ),
    ...Object.fromEntries(templates.map(({ id }) => [`letter ${id}`, () => ({ template: id })])),
  }
  const named = [
    ...others.map((kind) => ({
      value: kind,
      label: t(`packs.part.${kind}`, { year: `${schoolYear}-${schoolYear + 1}` }),
    })),
    ...handoutKinds.map((kind) => ({ value: `handout ${kind}`, label: t(`handouts.kind.${kind}`) })),
    ...templates.map(({ id }) => ({ value: `letter ${id}`, label: words.name(id) })),
  ]
  const add = async (choice: string) => {
    const content = await wishes[choice]?.()
    if (content) onAdd({ moment, content })
  }
  return (
    <SelectField
      className={styles.add}
      label={t('packs.add')}
      placeholder={t('packs.add.choose')}
      options={named}
      value={undefined}
      onChange={(choice) => void add(choice)}
    />
  )
}
