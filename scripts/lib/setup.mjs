// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { npm, npmRun, root } from './run.mjs'

/** What the built app is made from. A change in any of these asks for a new build. */
const sources = [
  'src',
  'templates',
  'pictograms',
  'public',
  'scripts/build',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]

/**
 * Installs the packages of package-lock.json when they are not all there.
 * @returns {Promise<boolean>} whether they are there now
 */
export const ensurePackages = async () => {
  if (packagesAreInstalled()) return true
  console.log('Pakketten installeren (npm ci) …')
  return (await npm(['ci', '--no-audit', '--no-fund'])) === 0
}

/**
 * Builds `dist/` when it is absent or a source is newer.
 * @returns {Promise<boolean>} whether there is an up-to-date build now
 */
export const ensureBuild = async () => {
  // The service worker is written last, so its age is the age of the whole build.
  const built = changed(join(root, 'dist/sw.js'))
  if (built > Math.max(...sources.map((source) => newest(join(root, source))))) return true
  console.log('Pictobrief bouwen (vite build) …')
  return (await npmRun('build', ['--logLevel', 'error'])) === 0
}

/** npm writes down what it installed as its very last step: an install that broke off does not match the lock. */
const packagesAreInstalled = () => {
  const wanted = lockedPackages('package-lock.json')
  const installed = lockedPackages('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const lockedPackages = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {} // not installed yet
  }
}

/** @param {string} path @returns {number} when it last changed, in ms; 0 when it is not there */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Folders count too: a file that was removed or renamed changes only the time of its folder. @param {string} path */
const newest = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  /** @type {number} */
  let latest = stat.mtimeMs
  for (const name of readdirSync(path)) latest = Math.max(latest, newest(join(path, name)))
  return latest
}
