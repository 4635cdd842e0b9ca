import { useId } from 'react'
import { useWords } from '../../words'
import styles from './ink-saver-field.module.css'

interface InkSaverFieldProps {
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

/** Whether the pictograms are printed white, with black figures: their meaning stays, the cartridge lasts. */
export function InkSaverField({ value, onChange }: InkSaverFieldProps) {
  const t = useWords()
  const id = useId()
  return (
    <div className={styles.field}>
      <input
        type="checkbox"
        id={id}
        checked={value}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} className={styles.label}>
        {t('print.ink')}
      </label>
      <p id={`${id}-note`} className={styles.note}>
        {t('print.ink.note')}
      </p>
    </div>
  )
}
