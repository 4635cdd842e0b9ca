import { useId, useState } from 'react'
import { parseWhole } from '../../widgets/number-text'
import { useWords } from '../../words'
import styles from './families-field.module.css'

interface FamiliesFieldProps {
  /** Its full name; on the screen the word beside it is enough. */
  readonly label: string
  readonly value: number | undefined
  readonly disabled: boolean
  readonly onChange: (count: number | undefined) => void
}

/** A pile may hold at most so many of one letter. */
const mostFamilies = 99

/** For how many families a letter is printed; empty is one. */
export function FamiliesField({ label, value, disabled, onChange }: FamiliesFieldProps) {
  const t = useWords()
  const id = useId()
  const [text, setText] = useState(value === undefined ? '' : String(value))
  return (
    <div className={styles.field}>
      <input
        id={id}
        aria-label={label}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        placeholder="1"
        maxLength={2}
        disabled={disabled}
        value={text}
        onChange={({ target }) => {
          const digits = target.value.replace(/\D/g, '')
          setText(digits)
          onChange(parseWhole(digits, 1, mostFamilies))
        }}
      />
      <label htmlFor={id} className={styles.unit}>
        {t('print.families', { count: value ?? 1 })}
      </label>
    </div>
  )
}
