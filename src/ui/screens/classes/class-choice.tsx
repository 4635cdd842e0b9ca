import type { ClassList } from '../../../model/class-list'
import { isOver } from '../../../model/class-list-year'
import { today } from '../../today'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import styles from './class-sheet.module.css'
import { wipeLists } from './keep-lists'

/** More classes than this are found faster in a list. */
const mostChips = 24

interface ClassChoiceProps {
  readonly lists: readonly ClassList[]
  readonly open: string
  readonly onChoose: (id: string) => void
}

/** Which class is open; and, once they are over, all those of an earlier year to wipe at once. */
export function ClassChoice({ lists, open, onChoose }: ClassChoiceProps) {
  const t = useWords()
  const { store } = useTools()
  const now = today()
  const over = lists.filter((list) => isOver(list, now))
  const options = lists.map(({ id, name, schoolYear }) => {
    const year = `${schoolYear}-${schoolYear + 1}`
    return { value: id, label: isOver({ schoolYear }, now) ? t('classes.of.year', { name, year }) : name }
  })
  return (
    <>
      {over.length > 1 && (
        <section className={styles.over}>
          <p>{t('classes.over.all', { count: over.length })}</p>
          <Button onClick={() => void wipeLists(store, over)}>
            {t('classes.over.all.wipe', { count: over.length })}
          </Button>
        </section>
      )}
      {lists.length > mostChips ? (
        <div className={styles.facts}>
          <SelectField
            label={t('classes.choose')}
            placeholder=""
            options={options}
            value={open}
            onChange={onChoose}
          />
        </div>
      ) : (
        <ChoiceChips
          legend={t('classes.choose')}
          hideLegend
          options={options}
          value={open}
          onChange={onChoose}
        />
      )}
    </>
  )
}
