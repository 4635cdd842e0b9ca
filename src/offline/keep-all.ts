import type { Kept } from './messages'

/** What keeping everything needs from the outside. */
interface Means {
  /** Asks the worker to keep some more files; it says how far it is now. Undefined when it does not answer. */
  readonly keepMore: () => Promise<Kept | undefined>
  /** Resolves when another try makes sense; `failures` counts the failed tries in a row. */
  readonly untilRetry: (failures: number) => Promise<void>
  readonly onProgress: (kept: Kept) => void
}

/** Goes on until every file of the app is on the device. Can be broken off and started again at any moment. */
export async function keepAll({ keepMore, untilRetry, onProgress }: Means): Promise<void> {
  let failures = 0
  for (;;) {
    const kept = await keepMore()
    if (kept) onProgress(kept)
    if (kept && kept.done === kept.total) return
    const hasFailed = !kept || kept.failed
    failures = hasFailed ? failures + 1 : 0
    if (hasFailed) await untilRetry(failures)
  }
}

/** After a pause that doubles up to an hour, or at once when the network comes back. */
export function untilNetworkReturns(failures: number): Promise<void> {
  const pause = Math.min(5_000 * 2 ** failures, 3_600_000)
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, pause)
    addEventListener('online', go)
  })
}
