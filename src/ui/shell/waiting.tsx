import styles from './waiting.module.css'

/** Stands where a screen will be. It shows after a moment only: most waits are over before. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <main className={styles.waiting}>
      <p role="status">{text}</p>
    </main>
  )
}
