import type { ReactNode } from 'react'
import { classes } from '../widgets/classes'
import styles from './top-bar.module.css'

interface TopBarProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The bar at the top of every screen. */
export function TopBar({ className, children }: TopBarProps) {
  return <header className={classes(styles.bar, className)}>{children}</header>
}
