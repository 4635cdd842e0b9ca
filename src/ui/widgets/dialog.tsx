import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button'
import styles from './dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** The name of the closing cross. */
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The platform's modal dialog: it keeps the focus inside, Escape and the backdrop close it, the focus goes back. */
export function Dialog({ open, title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the backdrop; from the keyboard Escape closes.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div className={styles.body}>
          <header className={styles.header}>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" look="quiet" label={closeLabel} onClick={onClose} />
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
