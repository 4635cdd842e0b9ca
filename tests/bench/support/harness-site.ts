import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, mergeConfig } from 'vite'
import config from '../../../vite.config'
import { startSite } from '../../journeys/support/site'
import { cache } from './fetched'

const bench = fileURLToPath(new URL('..', import.meta.url))
const publicDir = fileURLToPath(new URL('../../../public', import.meta.url))

export interface HarnessSite {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Builds the page of `harness.ts` as the app is built, and serves it with compression as a host would. */
export async function startHarness(): Promise<HarnessSite> {
  const folder = join(cache, 'harness')
  await build(
    mergeConfig(
      { ...config, plugins: [] },
      {
        configFile: false,
        logLevel: 'warn',
        root: bench,
        publicDir,
        build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(bench, 'harness.html') } },
      },
    ),
  )
  copyFileSync(join(folder, 'harness.html'), join(folder, 'index.html'))
  const site = await startSite(folder)
  return { address: `${site.origin}/`, stop: site.stop }
}
