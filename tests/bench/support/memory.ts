import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import { worst } from './statistics'

export interface MemoryUse {
  /** Private memory of the page's process before and at the highest, in MB of 10^6 bytes. */
  readonly before: number
  readonly peak: number
}

const INTERVAL = 20

/**
 * Watches the memory of a browser with one page while it works: heaps, WASM, stacks, all that is the process's own. Undefined
 * where the system does not tell (it is read from Linux's list of processes).
 */
export async function watchMemory<Result>(
  browser: Browser,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly memory?: MemoryUse }> {
  const pids = process.platform === 'linux' ? await rendererPids(browser) : []
  const read = () => worst(pids.map(privateMemory))
  const before = read()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, read())
  }, INTERVAL)
  try {
    const result = await work()
    return Number.isFinite(before) ? { result, memory: { before, peak } } : { result }
  } finally {
    clearInterval(timer)
  }
}

async function rendererPids(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** 0 when the process has ended. */
function privateMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return (Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024) / 1e6
  } catch {
    return 0
  }
}
