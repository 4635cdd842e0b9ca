import { type ReactNode, useId } from 'react'
import styles from './keep-screen.module.css'

interface TickProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A tick box with its words. */
export function Tick({ label, checked, onChange }: TickProps) {
  const id = useId()
  return (
    <div className={styles.tick}>
      <input type="checkbox" id={id} checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
