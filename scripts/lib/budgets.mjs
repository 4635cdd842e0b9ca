// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/**
 * Holds the last build against tests/bench/budget.json, and prints every figure.
 * @returns {boolean} whether all are within
 */
export const checkBudgets = () => {
  /** @type {import('../build/report').BuildReport} */
  const report = readJson('dist/.vite/build-report.json')
  const budget = readJson('tests/bench/budget.json')
  const firstLoad = report.firstLoad.reduce((bytes, { gzip }) => bytes + gzip, 0)
  const checks = [
    within('scripts of the first load, gzip', firstLoad, budget.firstLoadScriptGzip),
    within('kept at the first visit', report.shell.bytes, budget.shellBytes),
    within('kept in all', report.shell.bytes + report.rest.bytes, budget.everythingBytes),
    ...report.firstLoad.map(({ name, packages }) => without(name, packages, budget.notInFirstLoad)),
  ]
  return checks.every(Boolean)
}

/** @param {string} what @param {number} bytes @param {number} most */
const within = (what, bytes, most) => {
  const ok = bytes <= most
  console.log(`${ok ? 'ok  ' : 'OVER'} ${what.padEnd(34)} ${kB(bytes)} of ${kB(most)}`)
  return ok
}

/** @param {string} chunk @param {readonly string[]} packages @param {readonly string[]} unwanted */
const without = (chunk, packages, unwanted) => {
  const found = packages.filter((name) => unwanted.includes(name))
  if (found.length > 0) console.log(`OVER ${chunk} loads ${found.join(', ')} at the start`)
  return found.length === 0
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
