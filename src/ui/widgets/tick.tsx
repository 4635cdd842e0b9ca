import { type ReactNode, useId } from 'react'
import styles from './tick.module.css'

interface TickProps {
  readonly label: ReactNode
  /** Said quietly behind it. */
  readonly note?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A tick box with its words. */
export function Tick({ label, note, checked, onChange }: TickProps) {
  const id = useId()
  return (
    <div className={styles.tick}>
      <input type="checkbox" id={id} checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>
        {label} {note !== undefined && <span className={styles.note}>{note}</span>}
      </label>
    </div>
  )
}
