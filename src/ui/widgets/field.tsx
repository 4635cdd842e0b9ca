import { type ReactNode, useId } from 'react'
import { classes } from './classes'
import styles from './field.module.css'
import { Icon } from './icon'

/** What a control needs so that its label, hint and messages belong to it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly className: string | undefined
}

interface FieldProps {
  readonly label: ReactNode
  /** A fact about the value, such as the weekday of a date. */
  readonly hint?: ReactNode
  /** What is wrong, or worth a second look. */
  readonly messages?: readonly string[]
  /** Advice about what is written, with something to do about it. */
  readonly notes?: ReactNode
  readonly className?: string | undefined
  readonly children: (control: ControlProps) => ReactNode
}

/** A label above a control, with its hint and messages right below. */
export function Field({ label, hint, messages = [], notes, className, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  const messagesId = `${id}-messages`
  const notesId = `${id}-notes`
  const hasNotes = notes !== undefined && notes !== null
  const describedBy = classes(
    hint !== undefined && hintId,
    messages.length > 0 && messagesId,
    hasNotes && notesId,
  )

  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        className: classes(styles.control, messages.length > 0 && styles.doubtful),
      })}
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {(messages.length > 0 || hasNotes) && (
        <div className={styles.below}>
          {messages.length > 0 && <Messages id={messagesId} messages={messages} />}
          {hasNotes && <div id={notesId}>{notes}</div>}
        </div>
      )}
    </div>
  )
}

/** Warnings under a field. */
export function Messages({ id, messages }: { readonly id?: string; readonly messages: readonly string[] }) {
  return (
    <ul id={id} className={styles.messages}>
      {messages.map((message) => (
        <li key={message}>
          <Icon name="warning" />
          {message}
        </li>
      ))}
    </ul>
  )
}
