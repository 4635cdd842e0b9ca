import type { Letter } from '../../../model/letter'
import { holidayOn } from '../../../model/school-year'
import type { SlotId } from '../../../model/template'
import { usePreferences } from '../../preferences'
import { dayInWords } from '../../today'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './moved-day.module.css'

interface MovedDayProps {
  readonly letter: Letter
  readonly slot: SlotId
  readonly onRight: () => void
}

/** Asks whether a day is right that was moved from the letter of an earlier school year. */
export function MovedDay({ letter, slot, onRight }: MovedDayProps) {
  const t = useWords()
  const language = usePreferences((preferences) => preferences.language)
  const before = letter.moved?.[slot]
  const now = letter.values[slot]
  if (before === undefined || typeof now !== 'string') return null
  return (
    <fieldset className={styles.moved}>
      <legend className={styles.legend}>{t('write.moved.label')}</legend>
      <p>{t('write.moved', { day: dayInWords(before, language) })}</p>
      {holidayOn(now) && <p>{t('write.moved.holiday')}</p>}
      <Button look="quiet" icon="check" onClick={onRight}>
        {t('write.moved.right')}
      </Button>
    </fieldset>
  )
}
