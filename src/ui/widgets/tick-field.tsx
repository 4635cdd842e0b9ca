import { useId } from 'react'
import styles from './tick-field.module.css'

interface TickFieldProps {
  readonly label: string
  /** What it does, or when it is wanted. */
  readonly note: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

/** A choice to take or leave, with its explanation under it. */
export function TickField({ label, note, value, onChange }: TickFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <input
        type="checkbox"
        id={id}
        checked={value}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-note`} className={styles.note}>
        {note}
      </p>
    </div>
  )
}
