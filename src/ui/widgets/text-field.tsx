import { type ComponentProps, type ReactNode, useId } from 'react'
import { Field } from './field'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
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
  /** Offered while typing; anything else may be typed. */
  readonly suggestions?: readonly string[] | undefined
  readonly className?: string | undefined
}

/** One line of text; several on the screen when it is long, still one on paper. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    hint,
    messages,
    notes,
    className,
    long,
    suffix,
    lang,
    suggestions,
    ...rest
  } = props
  const listId = useId()
  const offers = suggestions !== undefined && suggestions.length > 0
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
              {...(offers && { list: listId })}
              lang={lang}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            {offers && (
              <datalist id={listId}>
                {suggestions.map((text) => (
                  <option key={text} value={text} />
                ))}
              </datalist>
            )}
            {suffix !== undefined && <span aria-hidden="true">{suffix}</span>}
          </div>
        )
      }
    </Field>
  )
}
