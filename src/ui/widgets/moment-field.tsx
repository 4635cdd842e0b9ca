import type { ReactNode } from 'react'
import { Field } from './field'

interface MomentFieldProps {
  readonly label: ReactNode
  /** `2026-11-24` for a date, `08:30` for a time, empty for none. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly messages?: readonly string[]
  readonly className?: string | undefined
}

/** The platform's date picker. Its hint says the date in words, with the weekday. */
export function DateField({ label, value, onChange, hint, messages, className }: MomentFieldProps) {
  return (
    <Field label={label} hint={hint} messages={messages ?? []} className={className}>
      {(control) => (
        <input
          {...control}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** The platform's time picker. */
export function TimeField({ label, value, onChange, hint, messages, className }: MomentFieldProps) {
  return (
    <Field label={label} hint={hint} messages={messages ?? []} className={className}>
      {(control) => (
        <input {...control} type="time" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}
