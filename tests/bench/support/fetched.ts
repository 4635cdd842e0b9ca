import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Packages that only the bench needs, apart from the main lock: each set has its own package.json and lock. */
type PackageSet = 'peers' | 'tools'

/** Where the bench keeps what it fetches and makes. */
export const cache = fileURLToPath(new URL('../../../node_modules/.cache/pictobrief-bench/', import.meta.url))

/** Installs a set where that was not done yet. Undefined, and said: it cannot be had now. */
export function fetchPackages(set: PackageSet): string | undefined {
  const source = fileURLToPath(new URL(`../${set}/`, import.meta.url))
  const folder = join(cache, set)
  const installed = join(folder, 'installed-lock.json')
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return folder
  console.log(`Fetching the packages of tests/bench/${set} …`)
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(source, name), join(folder, name))
  // Not `npm ci`: it wants the builds for every other system in the lock, and a registry may lack them.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`The packages of tests/bench/${set} could not be fetched: what needs them is skipped.`)
    return undefined
  }
  writeFileSync(installed, lock)
  return folder
}

/** Loads a package of a set. Its types are not here: say what is used of it. */
export async function importFrom<Module>(folder: string, name: string): Promise<Module> {
  return import(pathToFileURL(fileIn(folder, name)).href)
}

/** A file of a package in a set, as Node finds it. */
export function fileIn(folder: string, name: string): string {
  return createRequire(join(folder, 'package.json')).resolve(name)
}

export function versionOf(folder: string, name: string): string {
  const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}
