// @ts-check
/** `npm run bench`: measures the built app. See tests/bench/run.ts. */
import './lib/node-version.mjs'
import { findBrowser } from './browser.mjs'
import { tsx } from './lib/run.mjs'
import { ensureBuild, ensurePackages } from './lib/setup.mjs'

process.exitCode = await bench()

/** @returns {Promise<number>} exit code */
async function bench() {
  if (!(await ensurePackages()) || !(await ensureBuild())) return 1
  const browser = await findBrowser(console.error)
  if (!browser) return 1
  return tsx('tests/bench/run.ts', process.argv.slice(2), { ...browser.env, CHROMIUM_PATH: browser.path })
}
