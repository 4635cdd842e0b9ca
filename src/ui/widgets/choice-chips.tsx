import { type ReactNode, useId } from 'react'
import styles from './choice-chips.module.css'
import { classes } from './classes'

export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceChipsProps<Value extends string> {
  readonly legend: string
  /** When the legend is told elsewhere on the screen. */
  readonly hideLegend?: boolean
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  /** Stands behind the last choice, for example a way to choose nothing. */
  readonly end?: ReactNode
  readonly className?: string
}

/** One choice out of a few, side by side: radio buttons that look like chips. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { legend, hideLegend, options, value, onChange, end, className } = props
  const name = useId()
  return (
    <fieldset className={classes(styles.group, className)}>
      <legend className={hideLegend ? styles.hidden : styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {options.map((option) => (
          <div key={option.value} className={styles.choice}>
            <input
              type="radio"
              id={`${name}-${option.value}`}
              name={name}
              className={styles.hidden}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <label className={styles.chip} htmlFor={`${name}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
        {end}
      </div>
    </fieldset>
  )
}
