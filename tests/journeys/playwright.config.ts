import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Each worker process reads this file again, so the first one to read it writes the port down for the others.
process.env['JOURNEYS_PORT'] ??= String(await freePort())
const port = process.env['JOURNEYS_PORT']
const baseURL = `http://127.0.0.1:${port}`

/**
 * Journeys run on a desktop. One tagged `@phone` runs on a phone as well, one tagged `@phone-only` just there.
 * They test `dist/`: build first. `npm test` finds a browser and passes its path on.
 */
export default defineConfig({
  testDir: '..',
  testMatch: ['journeys/**/*.spec.ts', 'faults/**/*.spec.ts', 'attacks/**/*.spec.ts'],
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  workers: 2,
  // A busy CI machine may lose a race that a user never runs: it gets one more chance, and the summary names it.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 20_000 }, // a slow machine is not a broken promise
  reporter: 'list',
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs dist ${port}`,
    cwd: root,
    url: baseURL,
    stdout: 'ignore',
  },
  use: {
    baseURL,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    trace: 'off',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject()))
    })
  })
}
