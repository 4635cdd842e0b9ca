import type { ReactNode } from 'react'
import styles from './banner-bar.module.css'

interface BannerBarProps {
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** One thing that a person should know while working, with what can be done about it. Read out when it appears. */
export function BannerBar({ children, action }: BannerBarProps) {
  return (
    <div role="status" className={styles.bar}>
      <p>{children}</p>
      {action}
    </div>
  )
}
