import { execFileSync } from 'node:child_process'
import { cpus, getPriority, loadavg, totalmem } from 'node:os'

/** What the figures of a run depend on. No name of a machine, no place on it. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1)
  return [
    `${new Date().toISOString().slice(0, 10)}`,
    `${cpus().length} cores (${process.arch}), ${memory} GB`,
    `Node ${process.versions.node}`,
    chromiumVersion(),
    `load average ${load} at the start`,
    ...(getPriority() === 0 ? [] : [`priority ${getPriority()}`]),
  ].join(' · ')
}

function chromiumVersion(): string {
  const path = process.env['CHROMIUM_PATH']
  const words = path && output(path, ['--version'])
  return `Chromium ${/\d[\d.]*/.exec(words ?? '')?.[0] ?? '(unknown)'}`
}

/** Runs a program; undefined when this machine does not have it. */
export function output(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
