import type { ComponentProps, ReactNode } from 'react'
import { Field } from './field'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly messages?: readonly string[]
  readonly notes?: ReactNode
  readonly type?: 'text' | 'tel'
  readonly inputMode?: ComponentProps<'input'>['inputMode']
  /** Grows with its text instead of scrolling sideways. */
  readonly long?: boolean
  /** A unit, shown behind what is typed. */
  readonly suffix?: string
  readonly lang?: string
  readonly className?: string | undefined
}

/** One line of text; several on the screen when it is long, still one on paper. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, messages, notes, className, long, suffix, lang, ...rest } = props
  return (
    <Field label={label} hint={hint} messages={messages ?? []} notes={notes} className={className}>
      {(control) =>
        long ? (
          <textarea
            {...control}
            rows={1}
            lang={lang}
            value={value}
            onChange={(event) => onChange(event.target.value.replace(/\n+/g, ' '))}
          />
        ) : (
          <div className={styles.line}>
            <input
              {...control}
              type="text"
              autoComplete="off"
              {...rest}
              lang={lang}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            {suffix !== undefined && <span aria-hidden="true">{suffix}</span>}
          </div>
        )
      }
    </Field>
  )
}
