import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base, type Locator, type Page } from '@playwright/test'

/** `newVersion` is a folder with the app as a later release would publish it: other file names, `release` 2. */
export const test = base.extend<object, { readonly newVersion: string }>({
  newVersion: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'pictobrief-release-'))
      const script = fileURLToPath(new URL('build-version.ts', import.meta.url))
      await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, '2'])
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

/** The mark in the page that tells a later release from the build in dist, which has none. */
export function release(page: Page): Locator {
  return page.locator('meta[name=release]')
}
