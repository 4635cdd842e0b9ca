import { type ReactNode, useState } from 'react'
import { TextField } from './text-field'

interface NumberFieldProps {
  readonly label: ReactNode
  readonly value: number | undefined
  /** Undefined when the field is empty or holds no number. */
  readonly onChange: (value: number | undefined) => void
  readonly parse: (text: string) => number | undefined
  readonly format: (value: number) => string
  /** Said while the text is no number. */
  readonly advice: string
  readonly messages?: readonly string[]
  readonly inputMode: 'decimal' | 'numeric'
  /** A unit, shown behind the number. */
  readonly suffix?: string
  readonly className?: string | undefined
}

/** A number as text: what is typed stays as typed, the number behind it changes with it. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, parse, format, advice, messages = [], ...rest } = props
  const [draft, setDraft] = useState<string>()

  // The draft counts only while it says what the value says: undo, or another letter, wins over it.
  const typed = draft !== undefined && parse(draft) === value ? draft : undefined
  const text = typed ?? (value === undefined ? '' : format(value))
  const wrong = text.trim() !== '' && parse(text) === undefined

  return (
    <TextField
      {...rest}
      value={text}
      messages={wrong ? [advice] : messages}
      onChange={(next) => {
        setDraft(next)
        onChange(parse(next))
      }}
    />
  )
}
