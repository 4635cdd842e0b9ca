// @ts-check
/** `npm test`: installs what is missing, then runs every check and test, and ends with one line of counts. */
import './lib/node-version.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { checkBudgets } from './lib/budgets.mjs'
import { npmRun, root } from './lib/run.mjs'
import { ensurePackages } from './lib/setup.mjs'

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count */

const none = { passed: 0, failed: 0, skipped: 0 }
const passed = { ...none, passed: 1 }
const failed = { ...none, failed: 1 }
const skipped = { ...none, skipped: 1 }

/** @type {{ readonly name: string, readonly count: Count, readonly seconds: number }[]} */
const results = []

if (await stage('packages', ensurePackages)) {
  await stage('types', () => succeeds('check:types'))
  await stage('lint', () => succeeds('check:lint'))
  await stage('layers', () => succeeds('check:layers'))
  await stage('unused', () => succeeds('check:unused'))
  await stage('unit', unitTests)
  const isBuilt = await stage('build', () => succeeds('build', ['--logLevel', 'error']))
  await stage('budgets', () => (isBuilt ? checkBudgets() : skipped))
  await stage('journeys', () => (isBuilt ? journeys() : skipped))
}
summarize()

/**
 * @param {string} name
 * @param {() => Count | boolean | Promise<Count | boolean>} work counts its tests, or is one test itself
 * @returns {Promise<boolean>} whether nothing failed in it
 */
async function stage(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`)
  const start = Date.now()
  const outcome = await work()
  const count = typeof outcome === 'object' ? outcome : outcome ? passed : failed
  results.push({ name, count, seconds: (Date.now() - start) / 1000 })
  return count.failed === 0
}

/** @param {string} script of package.json @param {readonly string[]} [args] */
async function succeeds(script, args) {
  return (await npmRun(script, args)) === 0
}

async function unitTests() {
  const report = freshReport('unit')
  const code = await npmRun('test:unit', [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const read = readReport(report)
  return counted(code, {
    passed: read?.numPassedTests ?? 0,
    failed: read?.numFailedTests ?? 0,
    skipped: (read?.numPendingTests ?? 0) + (read?.numTodoTests ?? 0),
  })
}

async function journeys() {
  const browser = await findBrowser(console.log)
  if (!browser) return failed
  const report = freshReport('journeys')
  const code = await npmRun('test:journeys', ['--reporter=list,json'], {
    ...browser.env,
    CHROMIUM_PATH: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const stats = readReport(report)?.stats
  if (stats?.flaky)
    console.log(`flaky: ${stats.flaky} passed at the second attempt only; their names stand above`)
  return counted(code, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  })
}

/**
 * A run can fail without a failed test: a file that does not load, an error outside any test.
 * @param {number} code @param {Count} count @returns {Count}
 */
function counted(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @param {string} name @returns {string} where to write it; an old one is gone */
function freshReport(name) {
  const folder = join(root, '.cache/reports')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // the run ended before it could write one; its exit code tells
  }
}

function summarize() {
  const sum = (/** @type {keyof Count} */ key) => results.reduce((total, { count }) => total + count[key], 0)
  console.log()
  for (const { name, count, seconds } of results) {
    const mark = count.failed > 0 ? 'FAIL' : count.passed > 0 ? 'ok' : 'skip'
    const counts = `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`
    console.log(`${mark.padEnd(5)}${name.padEnd(10)}${seconds.toFixed(1).padStart(7)} s   ${counts}`)
  }
  const skips = sum('skipped')
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skips ? `, ${skips} skipped` : ''}`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
