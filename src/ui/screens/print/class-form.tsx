import type { ClassList } from '../../../model/class-list'
import { type MergeOrder, mergeOrders } from '../../../model/merge-list'
import type { PilePlan } from '../../../model/pile-plan'
import { ChoiceChips } from '../../widgets/choice-chips'
import { Tick } from '../../widgets/tick'
import { TickField } from '../../widgets/tick-field'
import { useWords } from '../../words'
import styles from './class-form.module.css'
import { InkSaverField } from './ink-saver-field'
import { ReasonField } from './reason-field'

/** What a teacher chooses of a pile. */
export interface ClassChoice
  extends Pick<PilePlan, 'order' | 'names' | 'bothSides' | 'cover' | 'inkSaver' | 'reason'> {
  readonly lists: readonly ClassList['id'][]
}

interface ClassFormProps {
  readonly lists: readonly ClassList[]
  readonly choice: ClassChoice
  readonly onChange: (choice: ClassChoice) => void
  readonly disabled: boolean
}

/** Fewer classes are chosen one by one. */
const manyClasses = 4

/** Which classes, in which order, and what stands on the paper. */
export function ClassForm({ lists, choice, onChange, disabled }: ClassFormProps) {
  const t = useWords()
  const change = (part: Partial<ClassChoice>) => onChange({ ...choice, ...part })
  const ids = lists.map(({ id }) => id)
  const all = ids.every((id) => choice.lists.includes(id))
  const toggle = (id: string, on: boolean) =>
    change({ lists: ids.filter((other) => (other === id ? on : choice.lists.includes(other))) })
  return (
    <form className={styles.card} onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={disabled} className={styles.groups}>
        <fieldset className={styles.classes}>
          <legend>{t('merge.classes')}</legend>
          {lists.length >= manyClasses && (
            <Tick
              label={t('merge.classes.all')}
              note={t('merge.children', { count: lists.flatMap(({ children }) => children).length })}
              checked={all}
              onChange={(on) => change({ lists: on ? ids : [] })}
            />
          )}
          <ul className={styles.list}>
            {lists.map(({ id, name, schoolYear, children }) => (
              <li key={id}>
                <Tick
                  label={t('merge.class', { name, year: `${schoolYear}-${schoolYear + 1}` })}
                  note={t('merge.children', { count: children.length })}
                  checked={choice.lists.includes(id)}
                  onChange={(on) => toggle(id, on)}
                />
              </li>
            ))}
          </ul>
        </fieldset>
        <ChoiceChips<MergeOrder>
          legend={t('merge.order')}
          options={mergeOrders.map((order) => ({ value: order, label: t(`merge.order.${order}`) }))}
          value={choice.order}
          onChange={(order) => change({ order })}
        />
        <div>
          <TickField
            label={t('merge.names')}
            note={t('merge.names.note')}
            value={choice.names}
            onChange={(names) => change({ names })}
          />
          <TickField
            label={t('merge.sides')}
            note={t('merge.sides.note')}
            value={choice.bothSides}
            onChange={(bothSides) => change({ bothSides })}
          />
          <TickField
            label={t('merge.cover')}
            note={t('merge.cover.note')}
            value={choice.cover}
            onChange={(cover) => change({ cover })}
          />
          <InkSaverField value={choice.inkSaver} onChange={(inkSaver) => change({ inkSaver })} />
        </div>
        <ReasonField value={choice.reason} onChange={(reason) => change({ reason })} />
      </fieldset>
    </form>
  )
}
