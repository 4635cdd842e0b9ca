// @ts-check
/**
 * Finds a Chromium that really starts, and fetches one when this machine has none.
 * From a terminal: `CHROMIUM_PATH=$(node scripts/browser.mjs) npm run test:journeys`.
 */
import './lib/node-version.mjs'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { root } from './lib/run.mjs'

/**
 * @typedef {Readonly<Record<string, string>>} Env what the browser needs around it: set it for whoever starts it
 * @typedef {{ readonly path: string, readonly env: Env }} Browser
 */

/** Cheapest first. Only the last ones fetch something, and each of them works where another is closed off. */
const places = [
  { name: 'CHROMIUM_PATH', look: () => plain(process.env.CHROMIUM_PATH) },
  { name: 'van Playwright', look: () => plain(playwrights()) },
  { name: 'op dit toestel', look: installed },
  { name: 'npx playwright install chromium', look: downloaded },
  { name: 'npm @sparticuz/chromium', look: fromNpm },
  { name: 'apt-get install chromium', look: fromApt },
]

/**
 * @param {(line: string) => void} say one line per place that was tried
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser(say) {
  for (const { name, look } of places) {
    for (const browser of look()) {
      const works = await starts(browser)
      say(`${works ? 'Chromium gevonden' : 'start niet'} (${name}): ${browser.path}`)
      if (works) return browser
    }
  }
  say(
    'Geen Chromium gevonden. Installeer er een en probeer opnieuw:\n' +
      '  sudo apt-get install chromium\n  npx playwright install --with-deps chromium',
  )
  return undefined
}

/**
 * Whether it opens its DevTools port: the one test that unmasks Ubuntu's snap stub and missing libraries.
 * @param {Browser} browser @returns {Promise<boolean>}
 */
function starts({ path, env }) {
  return new Promise((resolve) => {
    const profile = mkdtempSync(join(tmpdir(), 'pictobrief-chromium-'))
    const child = spawn(
      path,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let works = false
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
    child.stderr.on('data', (text) => {
      if (!String(text).includes('DevTools listening')) return
      works = true
      child.kill('SIGKILL')
    })
    const end = () => {
      clearTimeout(timer)
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      resolve(works)
    }
    child.once('error', end).once('exit', end)
  })
}

/** @param {string | undefined} path @returns {readonly Browser[]} */
function plain(path) {
  return path && existsSync(path) ? [{ path, env: {} }] : []
}

/** @returns {string | undefined} where the installed Playwright keeps its own Chromium, there or not */
function playwrights() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath()
  } catch {
    return undefined // packages not installed
  }
}

/** @returns {readonly Browser[]} */
function installed() {
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge']
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin']
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows.flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    ),
  ].flatMap(plain)
}

/** @returns {readonly Browser[]} */
function downloaded() {
  command('npx', ['playwright', 'install', 'chromium'], 5)
  return plain(playwrights())
}

/** Chromium with its libraries as an npm package: no root, no other host. Linux on x64 only. @returns {readonly Browser[]} */
function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const folder = join(root, '.cache/chromium')
  const installing = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund']
  command('npm', [...installing, '@sparticuz/chromium@147.0.0'], 5)
  const entry = pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js'))
  const unpack = `const { default: chromium } = await import(${JSON.stringify(entry)})
    const path = await chromium.executablePath()
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
    console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }))`
  // It unpacks its libraries only where it believes to be on the service it was made for.
  const unpacked = command(process.execPath, ['--input-type=module', '-e', unpack], 2, {
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
  })
  return unpacked === undefined ? [] : [JSON.parse(unpacked)]
}

/** @returns {readonly Browser[]} */
function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return []
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  command('apt-get', ['update'], 3, env)
  command('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10, env)
  return installed()
}

/**
 * @param {string} name @param {readonly string[]} args @param {number} minutes it may take @param {Env} [env]
 * @returns {string | undefined} what it printed, when it succeeded
 */
function command(name, args, minutes, env = {}) {
  const { status, stdout } = spawnSync(name, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: minutes * 60_000,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  })
  return status === 0 ? stdout : undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await findBrowser(console.error)
  if (browser) console.log(browser.path)
  else process.exitCode = 1
}
