import type { ReactNode } from 'react'
import type { ChoiceOption } from './choice-chips'
import { Field } from './field'

interface SelectFieldProps<Value extends string> {
  readonly label: ReactNode
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value | undefined
  /** The empty text when the choice is taken back, which only `none` allows. */
  readonly onChange: (value: Value | '') => void
  /** What stands there while nothing is chosen. */
  readonly placeholder: string
  /** The name of choosing nothing, where that is allowed. */
  readonly none?: string
  readonly messages?: readonly string[]
  readonly className?: string | undefined
}

/** The platform's list of choices. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, options, value, onChange, placeholder, none, messages, className } = props
  return (
    <Field label={label} messages={messages ?? []} className={className}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen || none !== undefined) onChange(chosen?.value ?? '')
          }}
        >
          {(value === undefined || none !== undefined) && <option value="">{none ?? placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
