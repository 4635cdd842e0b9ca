import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from '../widgets/classes'
import styles from './main-area.module.css'

interface MainAreaProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

let visited = false

/**
 * The main part of a screen. A new screen takes the focus that the old one lost, so that a keyboard or a screen reader
 * goes on there; the first screen of a visit leaves it where the browser put it.
 */
export function MainArea({ className, children }: MainAreaProps) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (visited && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
    visited = true
  }, [])
  return (
    <main ref={main} tabIndex={-1} className={classes(styles.main, className)}>
      {children}
    </main>
  )
}
