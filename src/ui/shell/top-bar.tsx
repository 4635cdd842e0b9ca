import type { ReactNode } from 'react'
import styles from './top-bar.module.css'

/** The bar at the top of every screen. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  return <header className={styles.bar}>{children}</header>
}
