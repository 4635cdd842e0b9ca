import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'

/** A browser of our own, because the one of Playwright cannot be killed as a power cut kills it. */
export interface OwnBrowser {
  readonly page: Page
  readonly profile: string
  /** Ends every process of it at once, without a word. */
  readonly kill: () => Promise<void>
  /** Ends it and removes its profile. */
  readonly remove: () => Promise<void>
}

/** Starts a browser on a new profile, or on one that an earlier browser has left. */
export async function startBrowser(profile?: string): Promise<OwnBrowser> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'pictobrief-profile-')))
  const child = spawn(
    process.env['CHROMIUM_PATH'] ?? chromium.executablePath(),
    [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const browser = await chromium.connectOverCDP(await devtoolsOf(child))
  const [context] = browser.contexts()
  if (!context) throw new Error('a browser without a window')
  const page = await context.newPage()

  const kill = async () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL') // the whole group: windows, workers and storage
    await ended
  }
  return {
    page,
    profile: folder,
    kill,
    remove: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/** The address at which a browser listens, once it does. */
function devtoolsOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr?.on('data', (text) => {
      said += text
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    stderr?.once('end', () => reject(new Error(`the browser did not start: ${said}`)))
  })
}
